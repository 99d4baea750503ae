import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { BACK, inWords, relating as relatingAny, type Ties, wayOf } from "../fixtures/relations.ts";
import { FLAG, type LineInput, line, member, SHIP, VOYAGE } from "../fixtures/small-catalogue.ts";

const SAIL = { ship: ["sail"] };
const STEAM = { ship: ["steam"] };
const relating = (ties: Ties) =>
  relatingAny(["ann", "bob", "cid", "dot", "yard"], { dimensions: [SHIP, VOYAGE, FLAG], ...ties });

describe("relationBetween, where all is settled", () => {
  const to = (from: string, kind: LineInput["kind"], other: string): LineInput => line(from, kind, other);
  test.each<[string, Ties, string, readonly string[]]>([
    ["a superior", { lines: [to("ann", "solid", "bob")] }, "below", ["ann>bob"]],
    [
      "a superior's superior",
      { lines: [to("ann", "solid", "cid"), to("cid", "solid", "bob")] },
      "below",
      ["ann>cid", "cid>bob"],
    ],
    [
      "the shortest way",
      { lines: [to("ann", "solid", "cid"), to("cid", "solid", "bob"), to("ann", "solid", "bob")] },
      "below",
      ["ann>bob"],
    ],
    ["each above the other", { lines: [to("ann", "solid", "bob"), to("bob", "solid", "ann")] }, "none", []],
    [
      "each above the other, but one governs",
      { lines: [to("ann", "solid", "bob"), to("bob", "solid", "ann"), to("ann", "governs", "bob")] },
      "above-on-method",
      ["ann>bob"],
    ],
    [
      "a superior by a way round a circle",
      { lines: [to("ann", "solid", "cid"), to("cid", "solid", "ann"), to("cid", "solid", "bob")] },
      "below",
      ["ann>cid", "cid>bob"],
    ],
    ["who governs", { lines: [to("ann", "governs", "bob")] }, "above-on-method", ["ann>bob"]],
    ["rank before rules", { lines: [to("ann", "governs", "bob"), to("ann", "solid", "bob")] }, "below", ["ann>bob"]],
    ["no rules through a third", { lines: [to("ann", "governs", "cid"), to("cid", "governs", "bob")] }, "none", []],
    ["a superior for the work", { lines: [to("ann", "dotted", "bob")] }, "below-for-the-work", ["ann>bob"]],
    [
      "a superior for the work, partly in line",
      { lines: [to("ann", "solid", "cid"), to("cid", "dotted", "bob")] },
      "below-for-the-work",
      ["ann>cid", "cid>bob"],
    ],
    [
      "rules before work",
      { lines: [to("ann", "dotted", "bob"), to("ann", "governs", "bob")] },
      "above-on-method",
      ["ann>bob"],
    ],
    ["who serves", { lines: [to("ann", "serves", "bob")] }, "serves", ["ann>bob"]],
    [
      "work before service",
      { lines: [to("bob", "serves", "ann"), to("ann", "dotted", "bob")] },
      "below-for-the-work",
      ["ann>bob"],
    ],
    [
      "a common superior",
      { lines: [to("ann", "solid", "cid"), to("bob", "solid", "cid")] },
      "beside",
      ["ann>cid", "bob>cid"],
    ],
    [
      "a common superior far up",
      { lines: [to("ann", "solid", "cid"), to("cid", "solid", "dot"), to("bob", "solid", "dot")] },
      "beside",
      ["ann>cid", "cid>dot", "bob>dot"],
    ],
    [
      "no common superior for the work",
      { lines: [to("ann", "dotted", "cid"), to("bob", "dotted", "cid")] },
      "none",
      [],
    ],
    ["nothing", { lines: [] }, "none", []],
  ])("%s", (_, ties, name, way) => {
    const relation = relating(ties)({}, "ann", "bob");
    expect([inWords(relation), wayOf(relation)]).toEqual([name, way]);
    expect(relation).toMatchObject({ from: "ann", to: "bob", branches: [] });
  });

  const led = [member("bob", "yard", true), member("cid", "yard")];
  test.each<[string, Ties, string, string, string, readonly string[]]>([
    ["a member", { lines: [], memberships: led }, "cid", "yard", "part-of", []],
    [
      "a unit and its lead, before rank",
      { lines: [to("bob", "solid", "yard")], memberships: led },
      "yard",
      "bob",
      "contains",
      [],
    ],
    [
      "above the lead is above the unit",
      { lines: [to("bob", "solid", "ann")], memberships: led },
      "yard",
      "ann",
      "below",
      ["bob>ann"],
    ],
    [
      "below the lead is below the unit",
      { lines: [to("ann", "solid", "bob")], memberships: led },
      "ann",
      "yard",
      "below",
      ["ann>bob"],
    ],
    [
      "below the unit is below the lead",
      { lines: [to("ann", "solid", "yard")], memberships: led },
      "ann",
      "bob",
      "below",
      ["ann>yard"],
    ],
    [
      "what is above a member is not above the unit",
      { lines: [to("cid", "solid", "ann")], memberships: led },
      "yard",
      "ann",
      "none",
      [],
    ],
    [
      "a unit governs through any member",
      { lines: [to("cid", "governs", "ann")], memberships: led },
      "yard",
      "ann",
      "above-on-method",
      ["cid>ann"],
    ],
    [
      "who governs the lead governs the unit",
      { lines: [to("ann", "governs", "bob")], memberships: led },
      "ann",
      "yard",
      "above-on-method",
      ["ann>bob"],
    ],
    [
      "who serves a member does not serve the unit",
      { lines: [to("ann", "serves", "cid")], memberships: led },
      "ann",
      "yard",
      "none",
      [],
    ],
    [
      "a unit is beside whom its lead is beside",
      { lines: [to("bob", "solid", "dot"), to("ann", "solid", "dot")], memberships: led },
      "yard",
      "ann",
      "beside",
      ["bob>dot", "ann>dot"],
    ],
    [
      "a unit without a lead speaks for itself",
      { lines: [to("yard", "solid", "ann")], memberships: [member("cid", "yard")] },
      "yard",
      "ann",
      "below",
      ["yard>ann"],
    ],
  ])("units: %s", (_, ties, from, other, name, way) => {
    const relate = relating(ties);
    expect([inWords(relate({}, from, other)), wayOf(relate({}, from, other))]).toEqual([name, way]);
    expect(relate({}, other, from).name).toBe(BACK[relate({}, from, other).name]);
  });

  it("names the nearest common superior", () => {
    const lines = [to("ann", "solid", "cid"), to("bob", "solid", "cid"), to("cid", "solid", "dot")];
    expect(relating({ lines })({}, "ann", "bob")).toMatchObject({ name: "beside", superior: "cid" });
    expect(relating({ lines })({}, "ann", "cid")).not.toHaveProperty("superior");
  });
});

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
