import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { relationBetween } from "../../src/domain/hierarchy.ts";
import { relationSentence } from "../../src/domain/relation-sentence.ts";
import { plainText, type Segment } from "../../src/domain/sentence.ts";
import { bare, dimension, line, member, role, SHIP, setUp } from "../fixtures/small-catalogue.ts";

const SAIL = { ship: ["sail"] };
const STEAM = { ship: ["steam"] };
const STEAMING = { ship: "steam" };
const KIND = { ...dimension("wind", ["calm", "gale"]), label: "Kind of wind" };

/**
 * Mate and engineer under the captain, the captain under the owners, the cook under the mate; the bosun under the mate, or
 * under the watch that the mate leads; the pilot governs the captain; the purser is under the captain for the work.
 */
const { index, resolve } = setUp(
  bare({
    dimensions: [SHIP, KIND],
    roles: [
      "owners",
      "captain",
      "mate",
      "engineer",
      "cook",
      "bosun",
      "pilot",
      "purser",
      "boy",
      "watch",
      "stoker",
      "cat",
    ].map((id) => role(id, id === "owners" ? { names: { label: "Owners", plural: "Owners" } } : {})),
    lines: [
      line("captain", "solid", "owners"),
      line("mate", "solid", "captain"),
      line("engineer", "solid", "captain", STEAM),
      line("cook", "solid", "mate", { ...SAIL, wind: ["calm", "gale"] }),
      line("bosun", "solid", "mate", SAIL),
      line("bosun", "solid", "watch", STEAM),
      line("pilot", "governs", "captain", STEAM),
      line("purser", "dotted", "captain"),
      line("purser", "serves", "mate"),
      line("boy", "solid", "purser", { wind: ["gale"] }),
      line("boy", "dotted", "purser", { wind: ["calm"] }),
      line("stoker", "solid", "engineer", STEAM),
      line("stoker", "solid", "mate", SAIL),
    ],
    memberships: [member("mate", "watch", true)],
  }),
);
const segmentsOf = (profile: Profile, from: string, to: string): readonly Segment[] =>
  relationSentence(index, relationBetween(index, resolve, profile, from, to));

describe("relationSentence", () => {
  test.each<[Profile, string, string, string]>([
    [{}, "mate", "captain", "The mate is below the captain, by a solid line."],
    [{}, "captain", "mate", "The captain is above the mate, by a solid line."],
    [{}, "mate", "owners", "The mate is below the owners: the mate reports to the captain, who reports to the owners."],
    [{}, "purser", "captain", "The purser is below the captain for the work, not in line."],
    [
      { wind: "gale" },
      "captain",
      "boy",
      "The captain is above the boy for the work, not in line: the boy reports to the purser, who answers for the work to the captain.",
    ],
    [STEAMING, "pilot", "captain", "The pilot is above the captain on method and reporting only."],
    [STEAMING, "captain", "pilot", "The captain is below the pilot on method and reporting only."],
    [{}, "purser", "mate", "The purser serves the mate and has no right to instruct."],
    [{}, "mate", "purser", "The mate is served by the purser, without being instructed."],
    [{}, "mate", "watch", "The mate belongs to the watch."],
    [{}, "watch", "mate", "The watch includes the mate."],
    [{}, "cat", "mate", "The cat has no line to the mate."],
    [
      { ship: "sail" },
      "bosun",
      "watch",
      "The bosun is below the watch: the bosun reports to the mate, who leads the watch.",
    ],
    [
      { ship: "sail" },
      "watch",
      "cook",
      "The watch is above the cook: the cook reports to the mate, who leads the watch.",
    ],
    [STEAMING, "bosun", "mate", "The bosun is below the mate: the bosun reports to the watch."],
    [STEAMING, "bosun", "watch", "The bosun is below the watch, by a solid line."],
    [{}, "watch", "captain", "The watch is below the captain: the mate reports to the captain."],
    [STEAMING, "mate", "engineer", "The mate stands beside the engineer: both answer to the captain."],
    [{}, "stoker", "captain", "The stoker is below the captain."],
    [{}, "bosun", "mate", "The bosun is below the mate."],
    [{}, "pilot", "captain", "The pilot has no line to or is above the captain: it depends on the ship."],
    [{}, "boy", "purser", "The boy is below the purser; how depends on the kind of wind."],
    [{}, "kraken", "mate", "The kraken has no line to the mate."],
  ])("R33 under %j, %s and %s: %s", (profile, from, to, sentence) => {
    expect(plainText(segmentsOf(profile, from, to))).toBe(sentence);
  });

  it("R33 says of roles beside each other by several ways that they are, not by which superior", () => {
    const lines = ["ann", "bob"].flatMap((id) => [line(id, "solid", "cid", SAIL), line(id, "solid", "dot", STEAM)]);
    const world = setUp(bare({ dimensions: [SHIP], roles: ["ann", "bob", "cid", "dot"].map((id) => role(id)), lines }));
    const relation = relationBetween(world.index, world.resolve, {}, "ann", "bob");
    expect(plainText(relationSentence(world.index, relation))).toBe(
      "The ann stands beside the bob: both answer, by different ways, to the same superior.",
    );
  });

  test.each<[Profile, string, string, readonly string[]]>([
    [{}, "mate", "captain", []],
    [STEAMING, "stoker", "captain", ["ship"]],
    [STEAMING, "pilot", "captain", ["ship"]],
    [{ ship: "sail" }, "cook", "captain", ["ship", "wind"]],
  ])("R33 under %j, the verdict on %s and %s hangs on %j", (profile, from, to, because) => {
    expect(segmentsOf(profile, from, to).flatMap((segment) => ("because" in segment ? [segment.because] : []))).toEqual(
      [because],
    );
  });

  it("names roles as roles, so that they can be followed", () => {
    const roles = segmentsOf({}, "mate", "owners").flatMap((segment) => ("role" in segment ? [segment.role.id] : []));
    expect(roles).toEqual(["mate", "owners", "mate", "captain", "owners"]);
  });

  it("R33 says every end of what depends once, in the order of the choices", () => {
    const lines = [
      line("ann", "solid", "bob", { ...SAIL, wind: ["calm"] }),
      line("bob", "solid", "ann", { ...SAIL, wind: ["gale"] }),
      line("ann", "serves", "bob", STEAM),
    ];
    const world = setUp(bare({ dimensions: [SHIP, KIND], roles: ["ann", "bob"].map((id) => role(id)), lines }));
    const relation = relationBetween(world.index, world.resolve, {}, "ann", "bob");
    expect(plainText(relationSentence(world.index, relation))).toBe(
      "The ann is below, is above or serves the bob: it depends on the ship.",
    );
  });

  it("R33 says who leads the upper of two units, not who may lead the lower", () => {
    const lines = [line("bosun", "solid", "mate"), line("mate", "dotted", "bosun")];
    const memberships = [
      member("mate", "watch", true),
      member("mate", "gang", true, STEAM),
      member("bosun", "gang", true, SAIL),
    ];
    const roles = ["mate", "bosun", "watch", "gang"].map((id) => role(id));
    const world = setUp(bare({ dimensions: [SHIP], roles, lines, memberships }));
    const sentenceOf = (from: string, to: string): string =>
      plainText(relationSentence(world.index, relationBetween(world.index, world.resolve, { ship: "sail" }, from, to)));
    expect(sentenceOf("gang", "watch")).toBe(
      "The gang is below the watch: the bosun reports to the mate, who leads the watch.",
    );
    expect(sentenceOf("watch", "gang")).toBe(
      "The watch is above the gang: the bosun reports to the mate, who leads the watch.",
    );
  });

  it("R33 calls roles by the names that it is told", () => {
    const relation = relationBetween(index, resolve, {}, "mate", "captain");
    const words = relationSentence(index, relation, (head) => head.id.toUpperCase());
    expect(plainText(words)).toBe("The MATE is below the CAPTAIN, by a solid line.");
  });

  it("has a word for a dependence on nothing, which no catalogue brings about", () => {
    const relation = { from: "ann", to: "bob", name: "depends", lines: [], varies: false, branches: [] } as const;
    expect(plainText(relationSentence(index, relation))).toBe("The ann  the bob: it depends on the .");
  });
});
