import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { signatureOf } from "../../src/domain/answers.ts";
import type { Profile } from "../../src/domain/catalogue.ts";
import { type Cell, type Comparison, compare, type Row } from "../../src/domain/compare.ts";
import { catalogueArb, profileArb, ROLES } from "../fixtures/arbitraries.ts";
import { crew, type RoleInput, setUp } from "../fixtures/small-catalogue.ts";

type StatementInput = RoleInput["statements"][string][number];

const ship = setUp();
const compared = (profile: Profile, ...ids: readonly string[]): Comparison =>
  compare(ship.index, ship.resolve(profile), ship.subjects(...ids));

const rowsOf = ({ groups }: Comparison): readonly Row[] => groups.flatMap((group) => group.rows);

function rowOf(comparison: Comparison, id: string): Row {
  const found = rowsOf(comparison).find((row) => row.id === id);
  if (found === undefined) throw new Error(`The comparison has no row "${id}".`);
  return found;
}

/** A cell in words: whose it is, and the keys of what is said. */
function inWords({ roles, answers, sameAs }: Cell): string {
  const said = answers.map(({ content }) => (content.type === "statement" ? content.statement.key : content.type));
  return `${roles.map(({ id }) => id).join("+")}: ${said.join(", ")}${sameAs ? ` as ${sameAs.id}` : ""}`;
}

/** What each role says in each row, whatever column it stands in: rows that are left out say nothing. */
function saidBy({ groups }: Comparison, ids: readonly string[]): Record<string, readonly string[]> {
  const said: Record<string, readonly string[]> = {};
  for (const { rows } of groups) {
    for (const { id, cells } of rows) {
      for (const { roles, answers, disagreements, claimedOf } of cells) {
        for (const role of roles) {
          const claims = claimedOf.includes(role) ? ["claimed"] : [];
          const signatures = [...answers.map(signatureOf), ...disagreements.map((each) => each.id), ...claims];
          said[`${id} ${role.id}`] = signatures.toSorted((a, b) => (a < b ? -1 : 1));
        }
      }
      expect(cells.flatMap(({ roles }) => roles.map((role) => role.id)).toSorted()).toEqual([...ids].toSorted());
    }
  }
  return said;
}

/** The heads of the crew with these statements on food, and nothing else to say. */
const feeding = (...meals: readonly (readonly StatementInput[])[]) => {
  const [captain, mate, bosun, ...rest] = crew().roles;
  if (captain === undefined || mate === undefined || bosun === undefined) throw new Error("The crew has run away.");
  const fed = [captain, mate, bosun].map((each, at) => {
    const food = meals[at] ?? [];
    return { ...each, statements: food.length > 0 ? { food: [...food] } : {} };
  });
  const setup = setUp(crew({ roles: [...fed, ...rest], disagreements: [] }));
  const subjects = setup.subjects("captain", "mate", "bosun");
  return (profile: Profile) => compare(setup.index, setup.resolve(profile), subjects);
};
const rum: StatementInput = { key: "Rum", basis: "synthesis" };
const steaming = (key: string): StatementInput => ({ key, basis: "synthesis", when: { ship: ["steam"] } });
const claimed: StatementInput = { key: "Rats", basis: "claim" };

describe("compare", () => {
  it("gives groups and rows in the order of the catalogue, and only those in which something is said", () => {
    const { groups, rows, differing, subjects } = compared({}, "captain", "mate");
    expect(groups.map(({ id, ofAreas }) => [id, ofAreas])).toEqual([
      ["nature", false],
      ["work", true],
      ["ties", false],
    ]);
    expect(groups.map((group) => group.rows.map(({ id }) => id))).toEqual([
      ["purpose", "kind", "level", "names", "food"],
      ["course", "cargo"],
      ["superiors", "subordinates", "support", "members"],
    ]);
    expect(rows).toBe(11);
    expect(differing).toBe(10);
    expect(subjects.map(({ role }) => role.id)).toEqual(["captain", "mate"]);
    expect(rowOf(compared({}, "captain", "mate"), "cargo")).toMatchObject({
      kind: "area",
      label: "Cargo",
    });
    expect(rowOf(compared({}, "captain"), "food")).toMatchObject({ kind: "attribute", label: "Food" });
  });

  test.each<[string, Profile, readonly string[], string, readonly string[], Row["difference"], number]>([
    ["all the same", {}, ["bosun", "pilot"], "kind", ["bosun+pilot: kind"], "equal", 1],
    [
      "nothing the same",
      {},
      ["captain", "mate"],
      "purpose",
      ["captain: commands the ship", "mate: commands in the captain's stead"],
      "different",
      2,
    ],
    [
      "one says nothing",
      {},
      ["captain", "bosun"],
      "purpose",
      ["captain: commands the ship", "bosun: "],
      "different",
      2,
    ],
    [
      "two of three the same, side by side",
      {},
      ["captain", "bosun", "pilot"],
      "names",
      ["captain: name", "bosun+pilot: "],
      "different",
      2,
    ],
    [
      "two of three the same, apart",
      { flag: "foreign" },
      ["bosun", "owners", "engineer"],
      "kind",
      ["bosun: kind", "owners: kind", "engineer: kind as bosun"],
      "partly",
      2,
    ],
    [
      "two that say nothing, apart",
      {},
      ["bosun", "captain", "pilot"],
      "purpose",
      ["bosun: ", "captain: commands the ship", "pilot: "],
      "different",
      2,
    ],
    [
      "different while it depends",
      {},
      ["captain", "mate"],
      "food",
      ["captain: Fresh, Salted", "mate: Biscuit"],
      "different",
      2,
    ],
    [
      "the same words, but a disagreement about one",
      {},
      ["mate", "bosun"],
      "food",
      ["mate: Biscuit", "bosun: Biscuit as mate"],
      "equal",
      1,
    ],
    ["one answer of several in common", {}, ["captain", "mate"], "kind", ["captain+mate: kind"], "equal", 1],
  ])("%s", (_, profile, ids, id, cells, difference, answers) => {
    const row = rowOf(compared(profile, ...ids), id);
    expect(row.cells.map(inWords)).toEqual(cells);
    expect(row).toMatchObject({ difference, answers });
  });

  it("takes the same answers in another order for the same", () => {
    const { cells, difference } = rowOf(feeding([rum, steaming("Hay")], [steaming("Hay"), rum])({}), "food");
    expect([cells.map(inWords), difference]).toEqual([["captain+mate: Rum, Hay", "bosun: "], "partly"]);
  });

  it("calls it partly the same where some answers of two are", () => {
    expect(rowOf(feeding([rum, steaming("Hay")], [rum], [steaming("Oats")])({ ship: "steam" }), "food")).toMatchObject({
      difference: "partly",
      answers: 3,
    });
  });

  it("R20 shows what holds and what depends, and keeps the rest as what is said elsewhere", () => {
    const [cell] = rowOf(compared({ voyage: "polar" }, "captain"), "food").cells;
    const keys = (answers: Cell["answers"] = []) => answers.map(({ when }) => when);
    expect(keys(cell?.answers)).toEqual([{ voyage: ["ocean", "polar"] }]);
    expect(keys(cell?.elsewhere)).toEqual([{ voyage: ["coast"] }]);
  });

  it("keeps what is said elsewhere of all roles of a cell, once", () => {
    const meals = [
      [rum, steaming("Hay")],
      [rum, steaming("Oats"), steaming("Hay")],
      [rum, steaming("Oats")],
    ];
    const { cells } = rowOf(feeding(...meals)({ ship: "sail" }), "food");
    const keys = cells.map(({ elsewhere }) =>
      elsewhere.map(({ content }) => content.type === "statement" && content.statement.key),
    );
    expect(keys).toEqual([["Hay", "Oats"]]);
  });

  test.each<[string, readonly (readonly StatementInput[])[], readonly string[], readonly string[]]>([
    [
      "beside the answer",
      [[rum, claimed], [steaming("Hay")]],
      ["captain: Rum", "mate: Hay", "bosun: "],
      ["captain", "", ""],
    ],
    [
      "of roles that answer the same",
      [[rum, claimed], [rum], [rum, claimed]],
      ["captain+mate+bosun: Rum"],
      ["captain bosun"],
    ],
    ["of roles that answer nothing", [[claimed], [], [claimed]], ["captain+mate+bosun: "], ["captain bosun"]],
  ])("says of whom something is only claimed: %s", (_, meals, cells, claimedOf) => {
    const row = rowOf(feeding(...meals)({}), "food");
    expect(row.cells.map(inWords)).toEqual(cells);
    expect(row.cells.map((cell) => cell.claimedOf.map(({ id }) => id).join(" "))).toEqual(claimedOf);
  });

  test.each<[string, string, readonly number[]]>([
    ["the row it is about", "food", [0, 1]],
    ["the area it is about", "cargo", [0, 1]],
    ["no other row", "purpose", [0, 0]],
  ])("R19 says that sources disagree on a role in %s", (_, id, counts) => {
    const { cells } = rowOf(compared({}, "captain", "mate"), id);
    expect(cells.map(({ disagreements }) => disagreements.length)).toEqual(counts);
  });

  const worldArb = catalogueArb.chain((input) =>
    fc.record({ input: fc.constant(input), profile: profileArb(input.dimensions ?? []) }),
  );

  it("finds no difference between a role and itself", () => {
    fc.assert(
      fc.property(
        worldArb,
        fc.constantFrom(...ROLES),
        fc.integer({ min: 1, max: 4 }),
        ({ input, profile }, id, times) => {
          const { index, resolve, subjects } = setUp(input);
          const comparison = compare(index, resolve(profile), subjects(...Array.from({ length: times }, () => id)));
          expect(comparison.differing).toBe(0);
          expect(comparison.rows).toBeGreaterThan(0);
          for (const row of rowsOf(comparison)) {
            expect(row).toMatchObject({ difference: "equal", answers: 1 });
            expect(row.cells.map(({ roles }) => roles.length)).toEqual([times]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const seatsArb = fc
    .tuple(fc.shuffledSubarray(ROLES, { minLength: 2, maxLength: 5 }))
    .chain(([ids]) => fc.record({ ids: fc.constant(ids), moved: fc.shuffledSubarray(ids, { minLength: ids.length }) }));

  it("lets the order of roles change the order of the columns, and nothing else", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(worldArb, seatsArb, ({ input, profile }, { ids, moved }) => {
        const { index, resolve, subjects } = setUp(input);
        const [one, other] = [ids, moved].map((order) => compare(index, resolve(profile), subjects(...order)));
        if (one === undefined || other === undefined) throw new Error("Two orders make two comparisons.");
        const outline = ({ groups, rows, differing }: Comparison) => {
          const shown = groups.map((group) => [
            group.id,
            group.rows.map((row) => [row.id, row.difference, row.answers]),
          ]);
          return { shown, rows, differing };
        };
        expect(outline(other)).toEqual(outline(one));
        expect(saidBy(other, ids)).toEqual(saidBy(one, ids));
        for (const row of rowsOf(one)) found.add(row.difference);
      }),
      { numRuns: 120 },
    );
    expect(found).toEqual(new Set(["equal", "partly", "different"]));
  });

  it("lets neighbours share a cell exactly if they would do so by themselves", () => {
    const shared = new Set<boolean>();
    fc.assert(
      fc.property(worldArb, seatsArb, ({ input, profile }, { ids }) => {
        const { index, resolve, subjects } = setUp(input);
        const compareAll = (some: readonly string[]) => compare(index, resolve(profile), subjects(...some));
        const pairs = ids.slice(1).map((id, at) => rowsOf(compareAll([ids[at] ?? "", id])));
        for (const { id: row, cells } of rowsOf(compareAll(ids))) {
          const starts = new Set(cells.map(({ roles }) => roles[0]?.id));
          pairs.forEach((rows, at) => {
            // A pair that says nothing has no such row by itself.
            const count = rows.find(({ id }) => id === row)?.cells.length;
            const isOne = !starts.has(ids[at + 1]);
            expect([undefined, isOne ? 1 : 2]).toContain(count);
            shared.add(isOne);
          });
        }
      }),
      { numRuns: 60 },
    );
    expect(shared).toEqual(new Set([true, false]));
  });
});
