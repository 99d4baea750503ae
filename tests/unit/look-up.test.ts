import { expect, it } from "vitest";
import { lookUp } from "../../src/domain/look-up.ts";

it("groups items by key in their order, and gives the identical list each time", () => {
  const of = lookUp(["ann", "bob", "art", "al"], (word) => word.charAt(0));
  expect([of("a"), of("b"), of("c"), of("constructor")]).toEqual([["ann", "art", "al"], ["bob"], [], []]);
  for (const key of ["a", "b", "c"]) expect(of(key)).toBe(of(key));
});
