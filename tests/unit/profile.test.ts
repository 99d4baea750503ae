import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { completeProfile } from "../../src/domain/condition.ts";
import { branchesOf, choose, idsOf, presetOf, profileOf, remarksOn } from "../../src/domain/profile.ts";
import type { Condition } from "../../src/domain/statement.ts";
import { dimensionsArb, profileArb } from "../fixtures/arbitraries.ts";
import { bare, crew, setUp } from "../fixtures/small-catalogue.ts";

const { index, resolve, remarks, directory } = setUp();

describe("profileOf", () => {
  test.each<[readonly string[], Profile, readonly string[]]>([
    [[], {}, []],
    [["steam", "polar"], { ship: "steam", voyage: "polar" }, []],
    [["polar", "steam"], { ship: "steam", voyage: "polar" }, []],
    [["home"], { flag: "home" }, []],
    [["raft", "sail"], { ship: "sail" }, ["raft"]],
    [["sail", "steam", "sail"], { ship: "sail" }, ["steam", "sail"]],
    [["ship"], {}, ["ship"]],
    [["constructor", "__proto__", ""], {}, ["constructor", "__proto__", ""]],
  ])("reads %j", (ids, profile, dropped) => expect(profileOf(index, ids)).toEqual({ profile, dropped }));
});

describe("idsOf", () => {
  test.each<[Profile, readonly string[]]>([
    [{}, []],
    [{ voyage: "polar", ship: "steam" }, ["steam", "polar"]],
    [{ flag: "home" }, []],
    [{ flag: "foreign" }, ["foreign"]],
    [{ ship: "raft", moon: "full" }, []],
  ])("writes %j", (profile, ids) => expect(idsOf(index, profile)).toEqual(ids));

  const worldArb = dimensionsArb.chain((dimensions) =>
    fc.record({ dimensions: fc.constant(dimensions), profile: profileArb(dimensions) }),
  );

  it("R109 what is written and read means the same, and is written the same", () => {
    fc.assert(
      fc.property(worldArb, ({ dimensions, profile }) => {
        const world = setUp(bare({ dimensions })).index;
        const ids = idsOf(world, profile);
        const back = profileOf(world, ids);
        expect(back.dropped).toEqual([]);
        expect(completeProfile(back.profile, world.outline.dimensions)).toEqual(
          completeProfile(profile, world.outline.dimensions),
        );
        expect(idsOf(world, back.profile)).toEqual(ids);
      }),
      { numRuns: 150 },
    );
  });

  it("R109 reads any ids without failing, and every one of them is chosen or dropped", () => {
    const anyId = fc.oneof(
      fc.string(),
      fc.constantFrom("sail", "steam", "polar", "home", "ship", "constructor", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 8 }), (ids) => {
        const { profile, dropped } = profileOf(index, ids);
        const sorted = (list: readonly string[]) => list.toSorted((a, b) => (a < b ? -1 : 1));
        expect(sorted([...Object.values(profile), ...dropped])).toEqual(sorted(ids));
      }),
      { numRuns: 150 },
    );
  });
});

describe("choose", () => {
  test.each<[Profile, string, string | undefined, Profile]>([
    [{}, "ship", "sail", { ship: "sail" }],
    [{ ship: "sail", flag: "home" }, "ship", "steam", { ship: "steam", flag: "home" }],
    [{ ship: "sail", flag: "home" }, "ship", undefined, { flag: "home" }],
    [{}, "ship", undefined, {}],
  ])("R21 in %j, %s becomes %s", (before, dimension, value, after) => {
    const kept = { ...before };
    expect(choose(before, dimension, value)).toEqual(after);
    expect(before).toEqual(kept);
  });
});

test.each<[string, Profile, string | undefined]>([
  ["what it says", { ship: "sail", voyage: "polar" }, "whaler"],
  ["what it says and what is assumed", { ship: "sail", voyage: "polar", flag: "home" }, "whaler"],
  ["more", { ship: "sail", voyage: "polar", flag: "foreign" }, undefined],
  ["less", { ship: "sail" }, undefined],
  ["something else", { ship: "steam", voyage: "polar" }, undefined],
  ["nothing", {}, undefined],
])("presetOf a profile that says %s", (_, profile, id) => {
  expect(presetOf(index, directory.presets, profile)?.id).toBe(id);
});

test.each<[string, Profile, readonly string[]]>([
  ["an odd profile", { ship: "steam", voyage: "polar" }, ["ice"]],
  ["a profile that is not odd", { ship: "sail", voyage: "polar" }, []],
  ["a profile that might become odd", { ship: "steam" }, []],
])("R23 comments on %s, and resolves it like any other", (_, profile, ids) => {
  const resolution = resolve(profile);
  expect(remarksOn(remarks, resolution).map(({ id }) => id)).toEqual(ids);
  expect(resolution.profile).toEqual({ ...profile, flag: "home" });
});

describe("branchesOf", () => {
  const inWords = (profile: Profile, when: Condition | undefined): readonly string[] =>
    branchesOf(index, profile, when).map((demands) =>
      demands
        .map((choices) => choices.map(({ dimension, value }) => `${dimension.id}=${value.id}`).join("|"))
        .join(" & "),
    );

  test.each<[string, Profile, Condition | undefined, readonly string[]]>([
    ["no condition", {}, undefined, [""]],
    ["one demand", {}, { ship: ["sail"] }, ["ship=sail"]],
    ["several values", {}, { voyage: ["ocean", "polar"] }, ["voyage=ocean|voyage=polar"]],
    ["several demands", {}, { ship: ["sail"], voyage: ["polar"] }, ["ship=sail & voyage=polar"]],
    ["alternatives", {}, [{ ship: ["sail"] }, { voyage: ["polar"] }], ["ship=sail", "voyage=polar"]],
    ["a demand that is met", { ship: "sail" }, { ship: ["sail"], voyage: ["polar"] }, ["voyage=polar"]],
    ["a demand that is contradicted", { ship: "steam" }, [{ ship: ["sail"] }, { voyage: ["polar"] }], ["voyage=polar"]],
    ["all demands met", { ship: "sail" }, { ship: ["sail"] }, [""]],
    ["all contradicted", { ship: "steam" }, { ship: ["sail"] }, []],
    ["the same twice", {}, [{ ship: ["sail"] }, { ship: ["sail"] }], ["ship=sail"]],
    [
      "the same, once something is met",
      { ship: "sail" },
      [{ ship: ["sail"], voyage: ["polar"] }, { voyage: ["polar"] }],
      ["voyage=polar"],
    ],
    [
      "the same again, in the order of the first",
      {},
      [{ ship: ["sail"] }, { voyage: ["polar"] }, { ship: ["sail"] }],
      ["ship=sail", "voyage=polar"],
    ],
    [
      "the same values in other demands",
      {},
      [{ voyage: ["ocean", "polar"] }, { voyage: ["ocean"] }],
      ["voyage=ocean|voyage=polar", "voyage=ocean"],
    ],
    ["a value that the catalogue does not have", {}, { ship: ["raft", "sail"] }, ["ship=sail"]],
  ])("R21 %s", (_, profile, when, branches) => expect(inWords(profile, when)).toEqual(branches));

  it("R21 choosing the first of each demand of a branch makes an answer hold that depended", () => {
    const open = crew()
      .roles.flatMap(({ statements }) => Object.values(statements).flat())
      .flatMap(({ when }) => when ?? []);
    const whens: readonly Condition[] = [
      ...open,
      [
        { ship: ["sail"], voyage: ["polar"] },
        { voyage: ["coast"], flag: ["home"] },
      ],
    ];
    expect(whens.length).toBeGreaterThan(2);
    for (const when of whens) {
      expect(resolve({}).verdict(when).state).toBe("depends");
      for (const demands of branchesOf(index, resolve({}).profile, when)) {
        const chosen = demands.reduce<Profile>(
          (profile, [first]) => (first ? choose(profile, first.dimension.id, first.value.id) : profile),
          {},
        );
        expect(resolve(chosen).verdict(when).state).toBe("holds");
      }
    }
  });
});
