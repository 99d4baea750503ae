import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Dimension, Profile } from "../../src/domain/catalogue.ts";
import { alternatives, completeProfile, dimensionsOf, evaluate, meet } from "../../src/domain/condition.ts";
import type { Condition } from "../../src/domain/statement.ts";
import { completions, conditionArb, dimensionsArb, growingProfileArb, profileArb } from "../fixtures/arbitraries.ts";
import { bare, FLAG, read, SHIP, VOYAGE } from "../fixtures/small-catalogue.ts";

const { dimensions } = read(bare({ dimensions: [SHIP, VOYAGE, FLAG] }));

/** The plain meaning of a condition where everything is chosen: no logic of three values, no shortcuts. */
function isTrue(when: Condition | undefined, full: Profile): boolean {
  if (when === undefined) return true;
  const list = Array.isArray(when) ? when : [when];
  return list.some((allOf) => Object.entries(allOf).every(([id, values]) => values.includes(full[id] ?? "")));
}

/** The dimensions that make a difference: two full choices apart in nothing else come to different ends. */
function deciding(when: Condition | undefined, profile: Profile, all: readonly Dimension[]): readonly string[] {
  const full = completions(profile, all);
  const decides = ({ id, values }: Dimension): boolean =>
    profile[id] === undefined &&
    full.some((one) => new Set(values.map((value) => isTrue(when, { ...one, [id]: value.id }))).size > 1);
  return all.filter(decides).map(({ id }) => id);
}

const worldArb = dimensionsArb.chain((inputs) =>
  fc.record({
    all: fc.constant(read(bare({ dimensions: inputs })).dimensions),
    when: conditionArb(inputs),
    other: conditionArb(inputs),
    profile: profileArb(inputs),
    growing: growingProfileArb(inputs),
  }),
);

describe("completeProfile", () => {
  test.each<[string, Profile, Profile]>([
    ["takes what is assumed where nothing is chosen", {}, { flag: "home" }],
    ["keeps what is chosen", { ship: "sail", flag: "foreign" }, { ship: "sail", flag: "foreign" }],
    ["drops dimensions that do not exist", { moon: "full" }, { flag: "home" }],
    ["drops values that do not exist", { ship: "raft" }, { flag: "home" }],
    ["takes what is assumed for a value that does not exist", { flag: "black" }, { flag: "home" }],
    ["drops values of other dimensions", { ship: "polar" }, { flag: "home" }],
  ])("%s", (_, profile, complete) => expect(completeProfile(profile, dimensions)).toEqual(complete));

  it("R91 does not take what every object inherits for a choice", () => {
    expect(completeProfile({}, [{ ...SHIP, id: "constructor" }])).toEqual({});
  });
});

test.each<[string, Condition | undefined, number, readonly string[]]>([
  ["no condition", undefined, 1, []],
  ["one alternative", { ship: ["sail"], voyage: ["coast"] }, 1, ["ship", "voyage"]],
  ["several", [{ ship: ["sail"] }, { voyage: ["coast"], ship: ["steam"] }], 2, ["ship", "voyage"]],
])("alternatives and dimensionsOf: %s", (_, when, count, named) => {
  expect(alternatives(when)).toHaveLength(count);
  expect(dimensionsOf(when)).toEqual(named);
});

describe("evaluate", () => {
  const SAIL = { ship: ["sail"] };
  const OUT = { voyage: ["ocean", "polar"] };

  test.each<[string, Condition | undefined, Profile, string, readonly string[]]>([
    ["no condition", undefined, {}, "holds", []],
    ["no demand", {}, {}, "holds", []],
    ["met", SAIL, { ship: "sail" }, "holds", []],
    ["contradicted", SAIL, { ship: "steam" }, "elsewhere", []],
    ["open", SAIL, {}, "depends", ["ship"]],
    ["met by one of several values", OUT, { voyage: "polar" }, "holds", []],
    ["met by every value", { ship: ["sail", "steam"] }, {}, "holds", []],
    ["half met", { ...SAIL, ...OUT }, { voyage: "ocean" }, "depends", ["ship"]],
    ["one demand contradicted, one open", { ...SAIL, ...OUT }, { voyage: "coast" }, "elsewhere", []],
    ["open twice, named in the order of the catalogue", { ...OUT, ...SAIL }, {}, "depends", ["ship", "voyage"]],
    ["one alternative suffices", [SAIL, OUT], { ship: "sail" }, "holds", []],
    ["the other alternative is left", [SAIL, OUT], { ship: "steam" }, "depends", ["voyage"]],
    ["all alternatives contradicted", [SAIL, OUT], { ship: "steam", voyage: "coast" }, "elsewhere", []],
    ["alternatives that together cover all", [SAIL, { ship: ["steam"] }], {}, "holds", []],
    [
      "alternatives that cover all in two steps",
      [SAIL, { ship: ["steam"], ...OUT }, { voyage: ["coast"] }],
      {},
      "holds",
      [],
    ],
    [
      "a dimension that cancels out is not asked for",
      [
        { ...SAIL, ...OUT },
        { ship: ["steam"], ...OUT },
      ],
      {},
      "depends",
      ["voyage"],
    ],
    [
      "nor if it cancels out in different words",
      [
        { ...SAIL, ...OUT },
        { ship: ["steam"], voyage: ["ocean"] },
        { ship: ["steam"], voyage: ["polar"] },
      ],
      {},
      "depends",
      ["voyage"],
    ],
    ["no alternatives at all", [], {}, "elsewhere", []],
    ["an unknown dimension can not be met", { moon: ["full"] }, {}, "elsewhere", []],
    ["an unknown dimension beside one that is met", { moon: ["full"], ...SAIL }, { ship: "sail" }, "elsewhere", []],
    ["an unknown value can not be met", { ship: ["raft"] }, {}, "elsewhere", []],
  ])("%s", (_, when, profile, state, on) => expect(evaluate(when, profile, dimensions)).toEqual({ state, on }));

  it("says what all full choices say, and depends on what makes a difference", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worldArb, ({ all, when, profile }) => {
        const complete = completeProfile(profile, all);
        const ends = new Set(completions(complete, all).map((full) => isTrue(when, full)));
        const verdict = evaluate(when, complete, all);
        seen.add(verdict.state);
        expect(verdict.state).toBe(ends.size === 2 ? "depends" : ends.has(true) ? "holds" : "elsewhere");
        expect(verdict.on).toEqual(deciding(when, complete, all));
      }),
      { numRuns: 500 },
    );
    expect(seen).toEqual(new Set(["holds", "depends", "elsewhere"]));
  });

  it("R20 keeps what holds, and what does not, however much more is chosen", () => {
    fc.assert(
      fc.property(worldArb, ({ all, when, growing }) => {
        const before = evaluate(when, completeProfile(growing.less, all), all);
        const after = evaluate(when, completeProfile(growing.more, all), all);
        expect(before.state === "depends" ? "depends" : after.state).toBe(before.state);
        expect(before.on).toEqual(expect.arrayContaining([...after.on]));
      }),
      { numRuns: 500 },
    );
  });
});

describe("meet", () => {
  test.each<[string, Condition | undefined, Condition | undefined, Condition | undefined]>([
    ["nothing and nothing", undefined, undefined, undefined],
    ["one and nothing", { ship: ["sail"] }, undefined, { ship: ["sail"] }],
    ["nothing and one", undefined, { ship: ["sail"] }, { ship: ["sail"] }],
    ["two dimensions", { ship: ["sail"] }, { voyage: ["polar"] }, [{ ship: ["sail"], voyage: ["polar"] }]],
    ["common values", { voyage: ["ocean", "polar"] }, { voyage: ["polar", "coast"] }, [{ voyage: ["polar"] }]],
    ["no common values", { ship: ["sail"] }, { ship: ["steam"] }, []],
    ["no common values in one of two dimensions", { ship: ["sail"], voyage: ["polar"] }, { ship: ["steam"] }, []],
    [
      "alternatives of which one contradicts",
      [{ ship: ["sail"] }, { ship: ["steam"] }],
      { ship: ["steam"] },
      [{ ship: ["steam"] }],
    ],
  ])("%s", (_, one, other, both) => expect(meet(one, other)).toEqual(both));

  it("holds exactly where both hold", () => {
    fc.assert(
      fc.property(worldArb, ({ all, when, other }) => {
        for (const full of completions({}, all)) {
          expect(isTrue(meet(when, other), full)).toBe(isTrue(when, full) && isTrue(other, full));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("changes neither of the two", () => {
    const one = { voyage: ["ocean", "polar"] };
    const other = { voyage: ["polar"], ship: ["sail"] };
    meet(one, other);
    expect([one, other]).toEqual([{ voyage: ["ocean", "polar"] }, { voyage: ["polar"], ship: ["sail"] }]);
  });
});
