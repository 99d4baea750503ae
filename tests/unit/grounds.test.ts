import { expect, it, test } from "vitest";
import { faultsOf } from "../fixtures/faults.ts";
import { type CatalogueInput, crew } from "../fixtures/small-catalogue.ts";

const NOTHING = "This stands on nothing. Name its sources, or its basis: synthesis, general-knowledge or claim.";
const WEAK = "A source of grade C does not stand alone. Add a source of grade A or B, or a basis.";
const EMPTY = 'The statement says nothing. Give it a "text", a "key" or "absent".';
const ABSENT = 'There is no source "hearsay". Add it to the sources, or correct the id.';

/** The first line of the crew on these grounds. */
const standing = (sources: readonly string[], basis?: "synthesis" | "general-knowledge" | "claim"): CatalogueInput => {
  const ends = { from: "captain", to: "owners", kind: "solid" } as const;
  return crew({ lines: [{ ...ends, sources: [...sources], ...(basis && { basis }) }] });
};

test.each<[string, CatalogueInput, readonly string[]]>([
  ["a source of grade A", standing(["log"]), []],
  ["a source of grade B", standing(["manual"]), []],
  ["a basis alone", standing([], "general-knowledge"), []],
  ["nothing", standing([]), [`lines[0]: ${NOTHING}`]],
  ["a source of grade C alone", standing(["rumour"]), [`lines[0].sources: ${WEAK}`]],
  ["a source of grade C twice", standing(["rumour", "rumour"]), [`lines[0].sources: ${WEAK}`]],
  ["a source of grade C beside a better one", standing(["rumour", "manual"]), []],
  ["a source of grade C with a basis", standing(["rumour"], "claim"), []],
  ["a source that does not exist", standing(["hearsay"]), [`lines[0].sources[0]: ${ABSENT}`]],
  [
    "a source that does not exist, with a basis",
    standing(["log", "hearsay"], "claim"),
    [`lines[0].sources[1]: ${ABSENT}`],
  ],
])("R61 a claim on %s", (_, input, faults) => expect(faultsOf(input)).toEqual(faults));

/** The crew with the item at a path replaced by what is made of it. */
function put(path: readonly (string | number)[], over: (item: unknown) => unknown, value: unknown = crew()): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return over(value);
  if (typeof value !== "object" || value === null) throw new Error(`The crew has nothing at "${step}".`);
  const entries = Object.entries(value).map(([key, child]: [string, unknown]): [string, unknown] => {
    return [key, key === String(step) ? put(rest, over, child) : child];
  });
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

function withoutGrounds(item: unknown): unknown {
  if (typeof item !== "object" || item === null) throw new Error("The crew has no claim there.");
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== "sources" && key !== "basis"));
}

test.each<[string, readonly (string | number)[]]>([
  ["roles[1].summary", ["roles", 1, "summary"]],
  ["roles[0].statements.food[1]", ["roles", 0, "statements", "food", 1]],
  ["questions[0].verdict", ["questions", 0, "verdict"]],
  ["questions[0].answer[0]", ["questions", 0, "answer", 0]],
  ["disagreements[0].positions[0]", ["disagreements", 0, "positions", 0]],
  ["disagreements[0].field[0]", ["disagreements", 0, "field", 0]],
])("R61 a statement needs grounds and words: %s", (place, path) => {
  expect(faultsOf(put(path, withoutGrounds))).toEqual([`${place}: ${NOTHING}`]);
  expect(faultsOf(put(path, () => ({ sources: ["log"] })))).toEqual([`${place}: ${EMPTY}`]);
  for (const words of [{ text: "Is said." }, { key: "Said" }, { absent: "none" }]) {
    expect(faultsOf(put(path, () => ({ sources: ["log"], ...words })))).toEqual([]);
  }
});

test.each<[string, readonly (string | number)[]]>([
  ["presets[0]", ["presets", 0]],
  ["remarks[0]", ["remarks", 0]],
  ["lines[5]", ["lines", 5]],
  ["memberships[1]", ["memberships", 1]],
  ["transitions[0]", ["transitions", 0]],
  ["activities[1]", ["activities", 1]],
  ["roles[0].names.also[0]", ["roles", 0, "names", "also", 0]],
])("R61 so does everything else that is claimed: %s", (place, path) => {
  expect(faultsOf(put(path, withoutGrounds))).toEqual([`${place}: ${NOTHING}`]);
});

it("R61 an assignment stands on the grounds of its activity, or on its own, which then have to hold", () => {
  const path = ["activities", 0, "assignments", 2];
  const assignment = { role: "pilot", letters: "R" };
  expect(faultsOf(put(path, () => assignment))).toEqual([]);
  const weak = put(path, () => ({ ...assignment, sources: ["rumour"] }));
  expect(faultsOf(weak)).toEqual([`activities[0].assignments[2].sources: ${WEAK}`]);
  expect(faultsOf(put(path, () => ({ ...assignment, basis: "claim" })))).toEqual([]);
});
