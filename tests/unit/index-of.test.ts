import { describe, expect, it, test } from "vitest";
import { type Index, indexOf } from "../../src/domain/index-of.ts";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { crew, read, setUp } from "../fixtures/small-catalogue.ts";

const { index } = setUp();
const lookUps = {
  roles: (id: string) => index.roles.get(id),
  formerRoles: (id: string) => index.formerRoles.get(id),
  activities: (id: string) => index.activities.get(id),
  dimensions: (id: string) => index.dimensions.get(id),
  values: (id: string) => index.values.get(id),
};

describe("indexOf", () => {
  test.each<[keyof typeof lookUps, string, unknown]>([
    ["roles", "mate", index.outline.roles[1]],
    ["roles", "first-officer", undefined],
    ["formerRoles", "first-officer", index.outline.roles[1]],
    ["formerRoles", "mate", undefined],
    ["activities", "stow-cargo", index.outline.activities[1]],
    ["dimensions", "flag", index.outline.dimensions[2]],
    ["values", "steam", { dimension: index.outline.dimensions[0], value: index.outline.dimensions[0]?.values[1] }],
    ["values", "ship", undefined],
    ["roles", "constructor", undefined],
  ])("finds in %s: %s", (part, id, found) => expect(lookUps[part](id)).toEqual(found));

  type OfRole = "linesFrom" | "linesTo" | "membersOf" | "unitsOf";
  test.each<[OfRole, string, readonly string[]]>([
    ["linesFrom", "engineer", ["solid>captain", "dotted>owners"]],
    ["linesTo", "captain", ["mate>solid", "engineer>solid", "pilot>governs"]],
    ["linesTo", "watch", []],
    ["membersOf", "watch", ["mate", "bosun"]],
    ["membersOf", "mate", []],
    ["unitsOf", "bosun", ["watch"]],
    ["unitsOf", "constructor", []],
  ])("%s of %s", (part, id, found) => {
    const words: Record<OfRole, (of: Index) => readonly string[]> = {
      linesFrom: (of) => of.linesFrom(id).map(({ kind, to }) => `${kind}>${to}`),
      linesTo: (of) => of.linesTo(id).map(({ from, kind }) => `${from}>${kind}`),
      membersOf: (of) => of.membersOf(id).map(({ role }) => role),
      unitsOf: (of) => of.unitsOf(id).map(({ unit }) => unit),
    };
    expect(words[part](index)).toEqual(found);
  });

  it("R20 gives the identical lists each time, for the resolver to remember", () => {
    for (const of of [index.linesFrom, index.linesTo, index.membersOf, index.unitsOf]) {
      for (const id of ["mate", "watch", "nobody"]) expect(of(id)).toBe(of(id));
    }
  });

  it("leaves the outline as it was", () => {
    const { outline } = splitCatalogue(read(crew()));
    indexOf(outline);
    expect(outline).toEqual(splitCatalogue(read(crew())).outline);
  });
});
