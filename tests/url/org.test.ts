import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { completeProfile } from "../../src/domain/condition.ts";
import { decodeOrg, encodeOrg } from "../../src/url/org.ts";
import { dimensionsArb, profileArb } from "../fixtures/arbitraries.ts";
import { bare, setUp } from "../fixtures/small-catalogue.ts";

const { index } = setUp();

describe("decodeOrg", () => {
  test.each<[string, string | undefined, Profile, readonly string[]]>([
    ["nothing", undefined, {}, []],
    ["no word", "", {}, []],
    ["one value", "steam", { ship: "steam" }, []],
    ["values in any order", "polar.steam", { ship: "steam", voyage: "polar" }, []],
    ["dots without a word between them", ".steam..polar.", { ship: "steam", voyage: "polar" }, []],
    ["R2 an unknown value", "steam.raft", { ship: "steam" }, ["raft"]],
    ["R2 a second value of one dimension", "steam.sail", { ship: "steam" }, ["sail"]],
    ["R2 a value that is named twice", "steam.steam", { ship: "steam" }, ["steam"]],
    ["R2 the name of a dimension", "ship", {}, ["ship"]],
    ["R2 another joint than a dot", "steam,polar", {}, ["steam,polar"]],
    ["names that every object knows", "__proto__.constructor", {}, ["__proto__", "constructor"]],
  ])("reads %s: %j", (_what, org, profile, dropped) => expect(decodeOrg(index, org)).toEqual({ profile, dropped }));

  it("R109 reads any words: each is chosen or dropped", () => {
    const word = fc.oneof(fc.constantFrom("sail", "steam", "polar", "foreign", "ship", "__proto__"), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const org = words.join(".");
        const { profile, dropped } = decodeOrg(index, org);
        const read = [...Object.values(profile), ...dropped].toSorted();
        expect(read).toEqual(
          org
            .split(".")
            .filter((part) => part !== "")
            .toSorted(),
        );
      }),
    );
  });
});

describe("encodeOrg", () => {
  test.each<[string, Profile, string | undefined]>([
    ["no choice, so that plain addresses stay plain", {}, undefined],
    ["what is assumed anyway", { flag: "home" }, undefined],
    ["choices in the order of the catalogue", { voyage: "polar", ship: "steam" }, "steam.polar"],
    ["a choice against what is assumed", { flag: "foreign" }, "foreign"],
    ["no value that the catalogue does not have", { ship: "raft" }, undefined],
  ])("writes %s", (_what, profile, org) => expect(encodeOrg(index, profile)).toBe(org));

  it("R1 R109 what is written is read again, in any catalogue", () => {
    const world = dimensionsArb.chain((dimensions) =>
      fc.record({ dimensions: fc.constant(dimensions), profile: profileArb(dimensions) }),
    );
    fc.assert(
      fc.property(world, ({ dimensions, profile }) => {
        const made = setUp(bare({ dimensions })).index;
        const org = encodeOrg(made, profile);
        const read = decodeOrg(made, org);
        const whole = (chosen: Profile) => completeProfile(chosen, made.outline.dimensions);
        expect(whole(read.profile)).toEqual(whole(profile));
        expect(read.dropped).toEqual([]);
        expect(encodeOrg(made, read.profile)).toBe(org);
      }),
    );
  });
});
