import { describe, expect, it, test } from "vitest";
import { formatFault, joinFiles, type PlacedFault } from "../../src/catalogue/load.ts";
import type { Fault } from "../../src/domain/fault.ts";

const HEAD = { name: "head.yaml", text: "title: Crew\nlevels:\n  - { id: deck, label: Deck }\n" };
const ONE = {
  name: "roles/a.yaml",
  text: "# The first\nroles:\n  - id: captain\n    names:\n      label: Captain\n  - id: mate\n",
};
const TWO = { name: "roles/b.yaml", text: "roles:\n  - id: bosun\n    kind: person\n" };

const where = ({ file, line, column }: PlacedFault): string => `${file}:${line}:${column}`;
const placed = (files: Parameters<typeof joinFiles>[0], path: Fault["path"]): string =>
  where(joinFiles(files).place({ path, reason: "Odd.", mend: "Even it." }));

describe("joinFiles", () => {
  it("joins the parts of all files, and lists of one part in the order of the files", () => {
    const { data, faults } = joinFiles([HEAD, ONE, TWO]);
    expect(faults).toEqual([]);
    expect(data).toEqual({
      title: "Crew",
      levels: [{ id: "deck", label: "Deck" }],
      roles: [{ id: "captain", names: { label: "Captain" } }, { id: "mate" }, { id: "bosun", kind: "person" }],
    });
  });

  it("reads JSON, and texts that look like dates or addresses as texts", () => {
    const { data, faults } = joinFiles([
      { name: "a.json", text: '{\n  "roles": [{ "id": "captain" }]\n}' },
      { name: "b.yaml", text: "reviewed: 2026-06-02\nurl: https://yard.example/#deck\n" },
    ]);
    expect(faults).toEqual([]);
    expect(data).toEqual({ roles: [{ id: "captain" }], reviewed: "2026-06-02", url: "https://yard.example/#deck" });
  });

  test.each<[string, Fault["path"], string]>([
    ["an item of the first file", ["roles", 0, "id"], "roles/a.yaml:3:9"],
    ["a deep value", ["roles", 0, "names", "label"], "roles/a.yaml:5:14"],
    ["a later item", ["roles", 1], "roles/a.yaml:6:5"],
    ["an item of the second file, at its own place there", ["roles", 2, "kind"], "roles/b.yaml:3:11"],
    ["a key that is missing, where it should stand", ["roles", 1, "kind"], "roles/a.yaml:6:5"],
    ["an item behind the last", ["roles", 7], "roles/b.yaml:2:3"],
    ["a part as a whole, where it is first given", ["roles"], "roles/a.yaml:3:3"],
    ["a value that is no list", ["title"], "head.yaml:1:8"],
    ["a part that is missing", ["sources"], "head.yaml:1:1"],
    ["an item of a part that is missing", ["sources", 0, "id"], "head.yaml:1:1"],
    ["the catalogue as a whole", [], "head.yaml:1:1"],
  ])("R90 finds the place of %s", (_, path, place) => expect(placed([HEAD, ONE, TWO], path)).toBe(place));

  test.each<[string, string, string]>([
    ["an empty list before it", "roles: []\n", "roles/b.yaml:2:5"],
    ["a list of the same part before it", "roles:\n  - id: cook\n", "a.yaml:2:5"],
    ["a comment and empty lines", "# Notes\n\n", "roles/b.yaml:2:5"],
  ])("R90 finds the place of the first item behind %s", (_, text, place) => {
    expect(
      placed([{ name: "a.yaml", text: text.startsWith("#") ? `${text}title: Crew\n` : text }, TWO], ["roles", 0]),
    ).toBe(place);
  });

  it("finds a place even where there is no file", () => expect(placed([], ["roles", 0])).toBe("catalogue:1:1"));

  test.each<[string, readonly { name: string; text: string }[], readonly string[]]>([
    [
      "text that is no YAML",
      [{ name: "a.yaml", text: "roles:\n  - id: [captain\n" }],
      [
        "a.yaml:3:1: Flow sequence in block collection must be sufficiently indented and end with a ] Correct the YAML.",
      ],
    ],
    [
      "R91 a key that is given twice",
      [{ name: "a.yaml", text: "title: Crew\ntitle: Crews\n" }],
      ["a.yaml:2:1: Map keys must be unique Correct the YAML."],
    ],
    [
      "a part that is given in two files",
      [HEAD, { name: "b.yaml", text: "# Again\ntitle: Crews\n" }],
      ['b.yaml:2:8: "title" is given in another file too. Give it once; only lists are joined.'],
    ],
    [
      "a part that is a list in one file only",
      [ONE, { name: "b.yaml", text: "roles: none\n" }],
      ['b.yaml:1:8: "roles" is given in another file too. Give it once; only lists are joined.'],
    ],
    [
      "a list for a file",
      [{ name: "a.yaml", text: "- id: captain\n" }],
      ['a.yaml:1:1: The file does not hold parts of a catalogue. Start with a part, such as "roles:".'],
    ],
    [
      "an empty file",
      [{ name: "a.yaml", text: "" }],
      ['a.yaml:1:1: The file does not hold parts of a catalogue. Start with a part, such as "roles:".'],
    ],
    [
      "R91 a part that contains itself",
      [{ name: "a.yaml", text: "roles: &all\n  - id: captain\n    names: *all\n" }],
      ['a.yaml:3:12: "*all" repeats another part of the file. Write it out: catalogues have no aliases.'],
    ],
    [
      "R93 parts that multiply",
      [{ name: "a.yaml", text: "a: &a [1, 1]\nb: &b [*a, *a]\n" }],
      [
        'a.yaml:2:8: "*a" repeats another part of the file. Write it out: catalogues have no aliases.',
        'a.yaml:2:12: "*a" repeats another part of the file. Write it out: catalogues have no aliases.',
      ],
    ],
  ])("R90 refuses %s", (_, files, faults) => expect(joinFiles(files).faults.map(formatFault)).toEqual(faults));

  it("R90 names the faults of all files at once", () => {
    const broken = ["a.yaml", "b.yaml"].map((name) => ({ name, text: "roles: [\n" }));
    expect(joinFiles(broken).faults.map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
  });

  it.each(["__proto__", "constructor", "toString"])(
    "R91 takes %s for a part like any other, for the reader to refuse",
    (key) => {
      const { data, faults } = joinFiles([{ name: "a.yaml", text: `${key}:\n  polluted: true\n` }]);
      expect(faults).toEqual([]);
      expect(JSON.stringify(data)).toBe(`{"${key}":{"polluted":true}}`);
      expect(data).not.toHaveProperty("polluted");
      expect({}).not.toHaveProperty("polluted");
    },
  );
});

it("formatFault writes one line that editors can open", () => {
  const fault = { file: "roles/a.yaml", line: 3, column: 9, reason: "Odd.", mend: "Even it." };
  expect(formatFault(fault)).toBe("roles/a.yaml:3:9: Odd. Even it.");
});
