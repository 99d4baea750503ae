import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCompareSearch, readRolesSearch, readRootSearch } from "../../src/url/search.ts";

describe("readRootSearch", () => {
  test.each([
    [{}, {}],
    [{ org: "steam.polar" }, { org: "steam.polar" }],
    [{ org: "" }, {}],
    [{ org: 12 }, { org: "12" }],
    [{ org: ["steam"] }, {}],
    [{ org: null }, {}],
    [{ org: true }, {}],
    [{ other: "steam" }, {}],
  ])("reads %j as %j", (raw, search) => expect(readRootSearch(raw)).toEqual(search));
});

describe("readCompareSearch", () => {
  test.each([
    [{}, {}],
    [{ only: "differences" }, { only: "differences" }],
    [{ only: "Differences" }, {}],
    [{ only: "" }, {}],
    [{ only: true }, {}],
    [{ only: ["differences"] }, {}],
  ])("reads %j as %j", (raw, search) => expect(readCompareSearch(raw)).toEqual(search));
});

describe("readRolesSearch", () => {
  test.each([
    [{}, {}],
    [
      { kind: "unit", level: "deck", q: "mate" },
      { kind: "unit", level: "deck", q: "mate" },
    ],
    [{ kind: "board" }, { kind: "board" }],
    [{ kind: "person" }, { kind: "person" }],
    [{ kind: "robot", q: "mate" }, { q: "mate" }],
    [{ q: 12 }, { q: "12" }],
    [{ q: " " }, { q: " " }],
    [{ q: { deep: "mate" }, level: [] }, {}],
  ])("reads %j as %j", (raw, search) => expect(readRolesSearch(raw)).toEqual(search));
});

const READERS = { readRootSearch, readCompareSearch, readRolesSearch };

describe.each(Object.entries(READERS))("%s", (_name, read) => {
  const key = fc.oneof(fc.constantFrom("org", "only", "kind", "level", "q", "__proto__"), fc.string());
  const raw = fc.dictionary(key, fc.oneof(fc.string(), fc.anything()));

  it("R109 reads whatever the router parsed, and what it read it reads as the same", () => {
    fc.assert(
      fc.property(raw, (any) => {
        const search = read(any);
        expect(Object.values(search).every((value) => value === undefined || typeof value === "string")).toBe(true);
        expect(read({ ...search })).toEqual(search);
      }),
    );
  });
});
