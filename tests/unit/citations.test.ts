import { expect, it, test } from "vitest";
import { type Carried, carriedBy } from "../../src/domain/citations.ts";
import { crew, line, setUp } from "../fixtures/small-catalogue.ts";

const lines = [{ ...line("mate", "solid", "captain"), sources: ["manual", "log"] }];
const { index, directory, library, sheets } = setUp(crew({ lines }));

test.each<[string, Carried]>([
  [
    "log",
    { roles: ["captain", "mate", "watch"], activities: ["set-course", "stow-cargo"], ties: 2, disagreements: [] },
  ],
  [
    "manual",
    { roles: ["captain", "engineer"], activities: ["set-course"], ties: 1, disagreements: ["rank-of-the-mate"] },
  ],
  ["rumour", { roles: [], activities: [], ties: 0, disagreements: [] }],
])("says what %s carries", (source, carried) => {
  expect(carriedBy(index.outline, directory, library, sheets).get(source)).toEqual(carried);
});

it("knows of a role whose sheet has not come what is said elsewhere", () => {
  const carried = carriedBy(index.outline, directory, library, {});
  expect(carried.get("manual")?.roles).toEqual(["captain"]);
  expect(carried.get("log")?.roles).toEqual([]);
});
