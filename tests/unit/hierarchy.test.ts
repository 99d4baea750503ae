import { describe, expect, test } from "vitest";
import { BACK, inWords, relating as relatingAny, type Ties, wayOf } from "../fixtures/relations.ts";
import { FLAG, type LineInput, line, member, SHIP, VOYAGE } from "../fixtures/small-catalogue.ts";

const relating = (ties: Ties) =>
  relatingAny(["ann", "bob", "cid", "dot", "eve", "yard"], { dimensions: [SHIP, VOYAGE, FLAG], ...ties });

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
    expect(inWords(relating(ties)({}, "bob", "ann"))).toBe(BACK[relation.name]);
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

  test.each<[string, readonly [from: string, to: string][], string | undefined]>([
    [
      "none but one",
      [
        ["ann", "cid"],
        ["bob", "cid"],
        ["cid", "dot"],
      ],
      "cid",
    ],
    [
      "the nearest of the one and the other together",
      [
        ["ann", "cid"],
        ["ann", "dot"],
        ["cid", "eve"],
        ["bob", "dot"],
        ["dot", "cid"],
      ],
      "dot",
    ],
    [
      "of two that are as near, the same from either end",
      [
        ["ann", "dot"],
        ["ann", "cid"],
        ["bob", "cid"],
        ["bob", "dot"],
      ],
      "cid",
    ],
    [
      "nobody where one is above the other",
      [
        ["ann", "bob"],
        ["bob", "cid"],
      ],
      undefined,
    ],
  ])("names of common superiors %s", (_, pairs, superior) => {
    const relate = relating({ lines: pairs.map(([from, other]) => to(from, "solid", other)) });
    expect(relate({}, "ann", "bob").superior).toBe(superior);
    expect(relate({}, "bob", "ann").superior).toBe(superior);
  });
});
