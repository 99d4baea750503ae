import { describe, expect, it, test } from "vitest";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { crew, read } from "../fixtures/small-catalogue.ts";

const catalogue = read(crew());
const { outline, sheets, directory, library } = splitCatalogue(catalogue);

describe("splitCatalogue", () => {
  it("leaves the catalogue as it was", () => expect(catalogue).toEqual(read(crew())));

  it("loses nothing of a role", () => {
    const rejoined = directory.roles.map((entry) => ({ ...entry, statements: sheets[entry.id]?.statements }));
    expect(rejoined).toEqual(catalogue.roles);
    expect(catalogue.roles.map(({ id }) => sheets[id]?.also)).toEqual(catalogue.roles.map(({ names }) => names.also));
    expect(catalogue.roles).toMatchObject(JSON.parse(JSON.stringify(outline.roles)));
  });

  it("changes nothing of all else", () => {
    const cut = { roles: [], attributes: [], areas: [] };
    expect({ ...catalogue, ...outline, ...directory, ...library, ...cut }).toEqual({ ...catalogue, ...cut });
    expect(catalogue).toMatchObject({ attributes: outline.attributes, areas: outline.areas });
    expect([outline.attributes.length, outline.areas.length]).toEqual([10, 3]);
  });

  it("keeps what is long out of the outline", () => {
    expect(JSON.stringify(outline)).not.toMatch(
      /"(?:description|statements|summary|positions|publisher|assignments)":/,
    );
  });

  test.each<[string, readonly string[]]>([
    ["mate", ["set-course R", "stow-cargo AR"]],
    ["watch", ["set-course R by mate", "stow-cargo AR by mate", "stow-cargo R by bosun"]],
    ["engineer", []],
  ])("gives the sheet of %s its duties, those of members included", (id, duties) => {
    const words = sheets[id]?.duties.map(({ activity, letters, through }) =>
      [activity, letters, ...(through === undefined ? [] : ["by", through])].join(" "),
    );
    expect(words).toEqual(duties);
  });
});
