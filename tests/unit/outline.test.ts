import { describe, expect, it, test } from "vitest";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { crew, read, role } from "../fixtures/small-catalogue.ts";

const RUMOURED = role("stowaway", {
  statements: {
    food: [
      { key: "Rats", sources: ["rumour"], basis: "claim" },
      { key: "Crumbs", sources: ["log"] },
    ],
    purpose: [{ key: "sinks the ship", sources: ["rumour"], basis: "claim" }],
    wage: [{ absent: "none", sources: ["log"] }],
  },
});
const input = crew({ roles: [...crew().roles, RUMOURED] });
const catalogue = read(input);
const { outline, sheets, remarks, directory, library } = splitCatalogue(catalogue);

describe("splitCatalogue", () => {
  it("leaves the catalogue as it was", () => expect(catalogue).toEqual(read(input)));

  it("loses nothing of a role", () => {
    expect(directory.roles.map((entry, at) => ({ ...entry, statements: catalogue.roles[at]?.statements }))).toEqual(
      catalogue.roles,
    );
    for (const { id, names, statements } of catalogue.roles) {
      const sheet = sheets[id];
      expect(sheet?.also).toEqual(names.also);
      for (const [row, all] of Object.entries(statements)) {
        const parts = [...(sheet?.statements[row] ?? []), ...(library.claims[id]?.[row] ?? [])];
        expect(new Set(parts)).toEqual(new Set(all));
      }
    }
    expect(catalogue.roles).toMatchObject(JSON.parse(JSON.stringify(outline.roles)));
  });

  it("parts what single sources claim from what the catalogue answers, and says where there is such", () => {
    const { statements, claimed } = sheets["stowaway"] ?? {};
    expect(statements).toMatchObject({ food: [{ key: "Crumbs" }], wage: [{ absent: "none" }] });
    expect(Object.keys(statements ?? {})).toEqual(["food", "wage"]);
    expect(claimed).toEqual(["food", "purpose"]);
    expect(library.claims["stowaway"]).toMatchObject({ food: [{ key: "Rats" }], purpose: [{ key: "sinks the ship" }] });
    expect([sheets["mate"]?.claimed, library.claims["mate"]]).toEqual([[], {}]);
  });

  it("changes nothing of all else", () => {
    const whole = { ...directory, ...library, remarks, lines: outline.lines, memberships: outline.memberships };
    const { roles: _roles, claims: _claims, ...rest } = whole;
    expect({ ...catalogue, ...rest }).toEqual(catalogue);
    expect(catalogue).toMatchObject(JSON.parse(JSON.stringify(outline)));
    const counts = [outline.attributes, outline.areas, outline.activities, outline.dimensions, outline.disagreements];
    expect(counts.map(({ length }) => length)).toEqual([10, 3, 2, 3, 1]);
  });

  it("keeps what is long out of the outline", () => {
    expect(JSON.stringify(outline)).not.toMatch(
      /"(?:description|statements|summary|positions|publisher|assignments|question)":/,
    );
  });

  test.each<[string, readonly string[]]>([
    ["mate", ["set-course R", "stow-cargo AR"]],
    ["watch", ["set-course R by mate", "stow-cargo AR by mate"]],
    ["engineer", []],
  ])("gives the sheet of %s its duties, those of members included", (id, duties) => {
    const words = sheets[id]?.duties.map(({ activity, letters, through }) =>
      [activity, letters, ...(through === undefined ? [] : ["by", through])].join(" "),
    );
    expect(words).toEqual(duties);
  });
});
