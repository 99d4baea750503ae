import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { inWords, relating as relatingAny, type Ties, wayOf } from "../fixtures/relations.ts";
import { FLAG, line, member, SHIP, VOYAGE } from "../fixtures/small-catalogue.ts";

const SAIL = { ship: ["sail"] };
const STEAM = { ship: ["steam"] };
const relating = (ties: Ties) =>
  relatingAny(["ann", "bob", "cid", "dot", "eve", "yard"], { dimensions: [SHIP, VOYAGE, FLAG], ...ties });

describe("relationBetween, where something is open", () => {
  test.each<[string, Ties, string]>([
    ["what decides", { lines: [line("ann", "solid", "bob", SAIL)] }, "depends on ship (sail below, steam none)"],
    [
      "values with one end together",
      { lines: [line("ann", "solid", "bob", { voyage: ["coast", "polar"] })] },
      "depends on voyage (coast/polar below, ocean none)",
    ],
    [
      "the weightier dimension first",
      { lines: [line("ann", "solid", "bob", { voyage: ["polar"], ...SAIL })] },
      "depends on ship (sail depends on voyage (coast/ocean none, polar below), steam none)",
    ],
    [
      "nothing, if all values have one end",
      { lines: [line("ann", "solid", "bob", SAIL), line("ann", "solid", "bob", STEAM)] },
      "below",
    ],
    [
      "but that the way varies",
      { lines: [line("ann", "solid", "bob", SAIL), line("ann", "solid", "cid", STEAM), line("cid", "solid", "bob")] },
      "below varies",
    ],
    [
      "nor what a dotted line adds to a solid one",
      { lines: [line("ann", "solid", "bob"), line("ann", "dotted", "bob", SAIL)] },
      "below",
    ],
    ["what is assumed as chosen", { lines: [line("ann", "solid", "bob", { flag: ["home"] })] }, "below"],
    [
      "what is open further up",
      { lines: [line("ann", "solid", "cid"), line("cid", "solid", "bob", SAIL)] },
      "depends on ship (sail below, steam none)",
    ],
    [
      "what is open beside the way",
      { lines: [line("ann", "solid", "bob"), line("dot", "solid", "bob", SAIL)] },
      "below",
    ],
    [
      "a way that differs in one branch only",
      {
        lines: [
          line("ann", "solid", "bob", { voyage: ["coast"] }),
          line("ann", "solid", "cid", { voyage: ["ocean"] }),
          line("cid", "solid", "bob"),
        ],
      },
      "depends on voyage (coast/ocean below varies, polar none)",
    ],
    [
      "a way that differs in between",
      {
        lines: [
          line("ann", "solid", "bob", { voyage: ["coast", "polar"] }),
          line("ann", "solid", "cid", { voyage: ["ocean"] }),
          line("cid", "solid", "bob"),
        ],
      },
      "below varies",
    ],
    [
      "a way of another kind that differs",
      { lines: [line("ann", "dotted", "bob", SAIL), line("ann", "solid", "cid", STEAM), line("cid", "dotted", "bob")] },
      "below-for-the-work varies",
    ],
    [
      "a way that differs in branches of branches",
      {
        lines: [
          line("ann", "solid", "bob", { ...SAIL, voyage: ["coast"] }),
          line("ann", "solid", "cid", { ...STEAM, voyage: ["coast"] }),
          line("cid", "solid", "bob"),
          line("ann", "solid", "bob", { voyage: ["ocean"] }),
        ],
      },
      "depends on voyage (coast/ocean below varies, polar none)",
    ],
    [
      "a membership",
      { lines: [], memberships: [member("ann", "bob", false, SAIL)] },
      "depends on ship (sail part-of, steam none)",
    ],
    [
      "who leads",
      { lines: [line("cid", "solid", "bob")], memberships: [member("cid", "ann", true, SAIL)] },
      "depends on ship (sail below, steam none)",
    ],
    [
      "rules for a lead",
      { lines: [line("ann", "governs", "cid", SAIL)], memberships: [member("cid", "bob", true)] },
      "depends on ship (sail above-on-method, steam none)",
    ],
    [
      "rules by a member of a superior",
      {
        lines: [line("ann", "dotted", "bob"), line("cid", "governs", "ann", SAIL)],
        memberships: [member("cid", "bob")],
      },
      "depends on ship (sail below-on-method, steam below-for-the-work)",
    ],
    [
      "no rules for a unit, where one is a member of it",
      { lines: [line("ann", "governs", "yard", SAIL)], memberships: [member("bob", "yard")] },
      "none",
    ],
  ])("R33 says %s", (_, ties, words) => expect(inWords(relating(ties)({}, "ann", "bob"))).toBe(words));

  test.each<[Profile, string]>([
    [{ ship: "sail" }, "below"],
    [{ ship: "steam" }, "none"],
    [{ voyage: "polar" }, "depends on ship (sail below, steam none)"],
    [{ ship: "raft" }, "depends on ship (sail below, steam none)"],
  ])("R33 under %j says %s", (profile, words) => {
    expect(inWords(relating({ lines: [line("ann", "solid", "bob", SAIL)] })(profile, "ann", "bob"))).toBe(words);
  });

  it("gives each branch the lines that make it so", () => {
    const { branches } = relating({ lines: [line("ann", "solid", "bob", SAIL)] })({}, "ann", "bob");
    expect(branches.map(({ relation }) => wayOf(relation))).toEqual([["ann>bob"], []]);
  });
});
