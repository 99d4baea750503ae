import { expect, it } from "vitest";
import { type Cell, compare } from "../../src/domain/compare.ts";
import { crew, type RoleInput, setUp } from "../fixtures/small-catalogue.ts";

type CrewChanges = Parameters<typeof crew>[0];

/** The cells of the row on food of the first two of the crew, who say this of it and nothing else. */
function cellsOnFood(meals: readonly RoleInput["statements"][], changes: CrewChanges = {}): readonly Cell[] {
  const roles = crew().roles.map((each, at) => ({ ...each, statements: meals[at] ?? {} }));
  const setup = setUp(crew({ disagreements: [], ...changes, roles }));
  const subjects = setup.subjects(...roles.slice(0, 2).map(({ id }) => id));
  const { groups } = compare(setup.index, setup.resolve({}), subjects);
  return groups.flatMap((group) => group.rows).find((row) => row.id === "food")?.cells ?? [];
}

it("R61 a cell that several roles share stands on the sources of all of them", () => {
  const [log, chart] = (crew().sources ?? []).map(({ id }) => id);
  const cooked = (source = "") => ({ food: [{ key: "Stew", sources: [source], basis: "synthesis" as const }] });
  const cells = cellsOnFood([cooked(log), cooked(chart)]);
  expect(cells.map((cell) => cell.roles.length)).toEqual([2]);
  expect(cells[0]?.answers[0]?.sources).toEqual([log, chart]);
});

it("R19 keeps a row in which nobody answers, but sources disagree", () => {
  const said = { text: "Is said.", basis: "claim" as const };
  const dispute = { id: "hunger", title: "Hunger", attributes: ["food"], positions: [said], field: [said] };
  const second = crew()
    .roles.slice(1, 2)
    .map(({ id }) => id);
  const cells = cellsOnFood([], { disagreements: [{ ...dispute, roles: second }] });
  expect(cells.map((cell) => cell.disagreements.length)).toEqual([0, 1]);
});
