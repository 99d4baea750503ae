import { expect, test } from "vitest";
import { joinNames, joinWith, nameInSentence, shortNames } from "../../src/domain/names.ts";
import { bare, role, setUp } from "../fixtures/small-catalogue.ts";

test.each([
  ["Project manager", "project manager"],
  ["PMO manager", "PMO manager"],
  ["P3O lead", "P3O lead"],
  ["R&D steward", "R&D steward"],
  ["Head of the PMO", "head of the PMO"],
  ["Élève", "élève"],
  ["X", "x"],
  ["", ""],
])("nameInSentence: %s -> %s", (name, inSentence) => expect(nameInSentence(name)).toBe(inSentence));

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("joinNames: %j -> %s", (names, phrase) => expect(joinNames(names)).toBe(phrase));

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b", "c"], "a, b or c"],
])("joinWith or: %j -> %s", (words, phrase) => expect(joinWith("or", words)).toBe(phrase));

test.each<[string, readonly string[], readonly string[]]>([
  ["the short names", ["mate", "cook"], ["Mate", "Cook"]],
  ["the label where there is no short name", ["mate", "captain"], ["Mate", "Captain"]],
  ["the labels where two short names are the same", ["mate", "second", "cook"], ["First mate", "Second mate", "Cook"]],
  ["the label where the short name is a part of another's label", ["cook", "head-cook"], ["Ship's cook", "Head cook"]],
  ["the label where it is a part of another's short name", ["cook", "baker"], ["Ship's cook", "The cook"]],
  ["the short name where it only starts like another's", ["cook", "cooking"], ["Cook", "Cooking lead"]],
  ["the short name where only some of its words are another's", ["baker", "head-cook"], ["The cook", "Head cook"]],
  ["the short name of one role that is shown twice", ["cook", "cook"], ["Cook", "Cook"]],
  ["nothing for nobody", [], []],
])("shortNames: %s", (_, ids, names) => {
  const named = (id: string, label: string, short?: string) =>
    role(id, { names: { label, plural: `${label}s`, ...(short && { short }) } });
  const roles = [
    named("mate", "First mate", "Mate"),
    named("second", "Second mate", "Mate"),
    named("cook", "Ship's cook", "Cook"),
    named("captain", "Captain"),
    named("head-cook", "Head cook"),
    named("baker", "Baker", "The cook"),
    named("cooking", "Cooking lead"),
  ];
  const { head } = setUp(bare({ roles }));
  expect(shortNames(ids.map(head))).toEqual(names);
});
