import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import type { Relation } from "../../src/domain/hierarchy.ts";
import { completions, dimensionsArb, growingProfileArb, ROLES, tiesArb } from "../fixtures/arbitraries.ts";
import { BACK, endOf, inWords, linesOf, relating, type Ties } from "../fixtures/relations.ts";
import { type DimensionInput, dimension } from "../fixtures/small-catalogue.ts";

describe("relationBetween in any world", () => {
  const worldArb = dimensionsArb.chain((dimensions) =>
    fc.record({
      dimensions: fc.constant(dimensions),
      ties: tiesArb(dimensions),
      growing: growingProfileArb(dimensions),
    }),
  );
  const pairArb = fc.shuffledSubarray(ROLES, { minLength: 2, maxLength: 2 });
  const relatingIn = (dimensions: readonly DimensionInput[], ties: Omit<Ties, "dimensions">) => {
    const relate = relating(ROLES, { dimensions, ...ties });
    return (profile: Profile, [from = "", to = ""]: readonly string[]) => relate(profile, from, to);
  };

  it("says what all full choices say, and depends where they differ", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worldArb, pairArb, ({ dimensions, ties, growing }, pair) => {
        const relate = relatingIn(dimensions, ties);
        const relation = relate(growing.less, pair);
        const ends = new Map<Relation, Set<string>>();
        for (const full of completions(growing.less, dimensions)) {
          const [end, settled] = [endOf(relation, full), relate(full, pair)];
          expect(end.name).toBe(settled.name);
          ends.set(end, (ends.get(end) ?? new Set()).add(linesOf(settled)));
        }
        // A way is given where it is the way of every organisation that comes to this end.
        for (const [end, ways] of ends) {
          expect([end.varies, ways.has(linesOf(end))]).toEqual([ways.size > 1, true]);
        }
        expect(relation.name === "depends").toBe(new Set([...ends.keys()].map(({ name }) => name)).size > 1);
        seen.add(relation.name);
      }),
      { numRuns: 400 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(["depends", "none", "below", "part-of"]));
  });

  it("R33 says the same from the other end", () => {
    fc.assert(
      fc.property(worldArb, pairArb, ({ dimensions, ties, growing }, [from = "", to = ""]) => {
        const relate = relatingIn(dimensions, ties);
        const [there, back] = [relate(growing.less, [from, to]), relate(growing.less, [to, from])];
        expect(inWords(back)).toBe(inWords(there, (name) => BACK[name]));
        expect(back.superior).toBe(there.superior);
      }),
      { numRuns: 300 },
    );
  });

  it("never takes back a settled answer when more is chosen", () => {
    let kept = 0;
    fc.assert(
      fc.property(worldArb, pairArb, ({ dimensions, ties, growing }, pair) => {
        const relate = relatingIn(dimensions, ties);
        const [before, after] = [relate(growing.less, pair), relate(growing.more, pair)];
        fc.pre(before.name !== "depends");
        kept += 1;
        expect(after.name).toBe(before.name);
        expect(before.varies || linesOf(after) === linesOf(before)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it("takes no notice of a dimension that no line names", () => {
    const idle = dimension("idle", ["calm", "windy"]);
    fc.assert(
      fc.property(
        worldArb,
        pairArb,
        fc.constantFrom("calm", "windy"),
        ({ dimensions, ties, growing }, pair, choice) => {
          const relate = relatingIn([idle, ...dimensions], ties);
          const without = relatingIn(dimensions, ties)(growing.less, pair);
          expect(relate({ ...growing.less, idle: choice }, pair)).toEqual(without);
          expect(relate(growing.less, pair)).toEqual(without);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("ranks nobody above the superior of a superior: rank in line goes on from role to role", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(
        worldArb,
        fc.shuffledSubarray(ROLES, { minLength: 3, maxLength: 3 }),
        ({ dimensions, ties }, [a = "", b = "", c = ""]) => {
          const led = new Set(ties.memberships.filter(({ lead }) => lead).map(({ unit }) => unit));
          // A unit with a lead ranks with its lead: a line of its own would contradict it.
          const lines = ties.lines
            .filter(({ from }) => !led.has(from))
            .map((each) => ({ ...each, kind: "solid" as const }));
          const relate = relatingIn(dimensions, { ...ties, lines });
          for (const full of completions({}, dimensions)) {
            if (relate(full, [a, b]).name !== "above" || relate(full, [b, c]).name !== "above") continue;
            const { name } = relate(full, [a, c]);
            found.add(name);
            expect(["above", "contains", "part-of"]).toContain(name);
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(found).toContain("above");
  });
});
