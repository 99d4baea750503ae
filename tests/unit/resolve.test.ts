import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { dimensionsOf } from "../../src/domain/condition.ts";
import { createResolver } from "../../src/domain/resolve.ts";
import type { Condition } from "../../src/domain/statement.ts";
import { conditionArb, dimensionsArb, profileArb } from "../fixtures/arbitraries.ts";
import { bare, FLAG, read, SHIP, VOYAGE } from "../fixtures/small-catalogue.ts";

const { dimensions } = read(bare({ dimensions: [SHIP, VOYAGE, FLAG] }));

describe("createResolver", () => {
  it("resolves against what is chosen and what is assumed", () => {
    const { profile, verdict, list } = createResolver(dimensions)({ ship: "sail", moon: "full" });
    expect(profile).toEqual({ ship: "sail", flag: "home" });
    expect(verdict(undefined)).toEqual({ state: "holds", on: [] });
    expect(verdict({ flag: ["foreign"] })).toEqual({ state: "elsewhere", on: [] });
    const items = [{ name: "a" }, { name: "b", when: { ship: ["steam"] } }, { name: "c", when: { voyage: ["polar"] } }];
    expect(list(items)).toEqual([
      { item: items[0], state: "holds", on: [] },
      { item: items[1], state: "elsewhere", on: [] },
      { item: items[2], state: "depends", on: ["voyage"] },
    ]);
  });

  it("R20 gives the identical list until a dimension that it names has changed, and again when it changes back", () => {
    const resolve = createResolver(dimensions);
    const items = [{ when: { ship: ["sail"] } }, { when: [{ ship: ["steam"], flag: ["home"] }] }];
    const before = resolve({ ship: "sail" }).list(items);
    expect(resolve({ ship: "sail", voyage: "polar" }).list(items)).toBe(before);
    expect(resolve({ ship: "sail", flag: "home" }).list(items)).toBe(before);
    expect(resolve({ ship: "steam" }).list(items)).not.toBe(before);
    expect(resolve({ ship: "sail", flag: "foreign" }).list(items)).not.toBe(before);
    expect(resolve({ ship: "sail" }).list(items)).toBe(before);
    expect(createResolver(dimensions)({ ship: "sail" }).list(items)).not.toBe(before);
  });

  it("tells two lists of equal items apart, and two items with one condition", () => {
    const { list } = createResolver(dimensions)({});
    const when = { ship: ["sail"] };
    expect(
      list([
        { when, n: 1 },
        { when, n: 2 },
      ]).map(({ item }) => item.n),
    ).toEqual([1, 2]);
    expect(list([{ when, n: 3 }]).map(({ item }) => item.n)).toEqual([3]);
  });

  const worldArb = dimensionsArb.chain((inputs) =>
    fc.record({
      inputs: fc.constant(inputs),
      whens: fc.array(fc.array(conditionArb(inputs), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      profiles: fc.array(profileArb(inputs), { minLength: 2, maxLength: 5 }),
    }),
  );

  it("R20 gives what a fresh resolver gives, whatever was asked before, and nothing new where nothing has changed", () => {
    let kept = 0;
    fc.assert(
      fc.property(worldArb, ({ inputs, whens, profiles }) => {
        const all = read(bare({ dimensions: inputs })).dimensions;
        const lists = whens.map((list) => list.map((when: Condition | undefined) => ({ when })));
        const resolve = createResolver(all);
        let before: Profile = {};
        for (const chosen of profiles) {
          const [then, now] = [resolve(before), resolve(chosen)];
          for (const items of lists) {
            expect(now.list(items)).toEqual(createResolver(all)(chosen).list(items));
            const named = items.flatMap(({ when }) => dimensionsOf(when));
            const isTouched = named.some((id) => then.profile[id] !== now.profile[id]);
            expect(now.list(items) === then.list(items)).toBe(!isTouched);
            if (!isTouched && then.profile !== now.profile) kept += 1;
          }
          before = chosen;
        }
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(0);
  });
});
