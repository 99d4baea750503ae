import { describe, expect, it, test } from "vitest";
import type { LineKind, Profile } from "../../src/domain/catalogue.ts";
import { FOR_THE_WORK, type Graph, graphOf, IN_LINE } from "../../src/domain/graph.ts";
import { bare, line, member, role, SHIP, setUp } from "../fixtures/small-catalogue.ts";

const SAIL = { ship: ["sail"] };
const ROLES = ["owners", "captain", "mate", "bosun", "cook", "pilot", "watch", "ann", "bob"];

/** Bosun and cook under the mate, the mate under the captain; the watch is led by the mate. Ann and Bob are above each other. */
const { index, resolve } = setUp(
  bare({
    dimensions: [SHIP],
    roles: ROLES.map((id) => role(id)),
    lines: [
      line("captain", "solid", "owners"),
      line("mate", "solid", "captain"),
      line("bosun", "solid", "watch"),
      line("cook", "solid", "mate", SAIL),
      line("cook", "dotted", "captain"),
      line("cook", "dotted", "owners"),
      line("pilot", "governs", "captain"),
      line("ann", "solid", "bob"),
      line("bob", "solid", "ann"),
    ],
    memberships: [
      member("cook", "watch", false),
      member("mate", "watch", true, { ship: ["sail"] }),
      member("bosun", "watch", true, { ship: ["steam"] }),
    ],
  }),
);
const under = (profile: Profile): Graph => graphOf(index, resolve(profile));

describe("graphOf", () => {
  test.each<[string, Profile, readonly LineKind[], readonly string[]]>([
    ["cook", { ship: "sail" }, IN_LINE, ["mate"]],
    ["cook", { ship: "steam" }, IN_LINE, []],
    ["cook", {}, IN_LINE, []],
    ["cook", { ship: "sail" }, FOR_THE_WORK, ["mate", "captain", "owners"]],
    ["pilot", {}, ["governs"], ["captain"]],
    ["nobody", {}, FOR_THE_WORK, []],
  ])("gives the lines that hold: from %s under %j by %j", (from, profile, kinds, to) => {
    expect(
      under(profile)
        .from(from, kinds)
        .map((each) => each.to),
    ).toEqual(to);
  });

  test.each<[string, Profile, string, readonly string[]]>([
    ["watch", { ship: "sail" }, "mate", ["watch", "cook", "mate"]],
    ["watch", { ship: "steam" }, "bosun", ["watch", "cook", "bosun"]],
    ["watch", {}, "watch", ["watch", "cook"]],
    ["mate", { ship: "sail" }, "mate", ["mate"]],
  ])("lets its members speak for %s under %j", (unit, profile, voice, speakers) => {
    const graph = under(profile);
    expect(graph.voiceOf(unit)).toBe(voice);
    expect(graph.speakersOf(unit)).toEqual(speakers);
    for (const who of ROLES) expect(graph.isMember(who, unit)).toBe(who !== unit && speakers.includes(who));
  });

  test.each<[string, string, readonly LineKind[], readonly string[] | undefined]>([
    ["mate", "captain", IN_LINE, ["mate>captain"]],
    ["cook", "owners", IN_LINE, ["cook>mate", "mate>captain", "captain>owners"]],
    ["cook", "owners", FOR_THE_WORK, ["cook>owners"]],
    ["bosun", "captain", IN_LINE, ["bosun>watch", "mate>captain"]],
    ["bosun", "mate", IN_LINE, ["bosun>watch"]],
    ["watch", "captain", IN_LINE, ["mate>captain"]],
    ["cook", "watch", IN_LINE, ["cook>mate"]],
    ["captain", "mate", IN_LINE, undefined],
    ["captain", "captain", IN_LINE, undefined],
    ["ann", "bob", IN_LINE, ["ann>bob"]],
    ["ann", "owners", IN_LINE, undefined],
  ])("finds the fewest lines up from %s to %s by %j", (from, to, kinds, way) => {
    const lines = under({ ship: "sail" }).wayUp(from, to, kinds);
    expect(lines?.map((each) => `${each.from}>${each.to}`)).toEqual(way);
  });

  it("lists superiors nearest first, and ends on a cycle", () => {
    const superiors = (who: string, kinds: readonly LineKind[]) => [
      ...under({ ship: "sail" }).waysUp(who, kinds).keys(),
    ];
    expect(superiors("cook", IN_LINE)).toEqual(["mate", "captain", "owners"]);
    expect(superiors("cook", FOR_THE_WORK)).toEqual(["mate", "captain", "owners"]);
    expect(superiors("bosun", IN_LINE)).toEqual(["watch", "mate", "captain", "owners"]);
    expect(superiors("ann", IN_LINE)).toEqual(["bob"]);
    expect(superiors("owners", IN_LINE)).toEqual([]);
  });
});
