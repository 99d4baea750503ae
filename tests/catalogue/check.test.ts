import { join } from "node:path";
import { afterEach, describe, expect, it, test } from "vitest";
import { checkFiles, findFiles } from "../../src/catalogue/check.ts";
import { formatFault } from "../../src/catalogue/load.ts";
import { crew, read } from "../fixtures/small-catalogue.ts";
import { crewFiles, type TempFolder, tempFolder } from "./temp-folder.ts";

let folder: TempFolder;
const holding = (files: Readonly<Record<string, string>>): string => {
  folder = tempFolder(files);
  return folder.path;
};
afterEach(() => folder.remove());

describe("findFiles", () => {
  const files = { "b.yaml": "", "a.json": "", "deep/er/c.yml": "", "notes.md": "", yaml: "", "d.yaml.bak": "" };
  test.each<[string, readonly string[]]>([
    [".", ["a.json", "b.yaml", "deep/er/c.yml"]],
    ["deep", ["deep/er/c.yml"]],
    ["b.yaml", ["b.yaml"]],
    ["notes.md", ["notes.md"]],
  ])("under %s finds %j", (path, found) => {
    const root = holding(files);
    expect(findFiles(join(root, path))).toEqual(found.map((name) => join(root, name)));
  });
});

describe("checkFiles", () => {
  it("reads one catalogue from all its files", () => {
    const root = holding(crewFiles());
    const { catalogue, faults } = checkFiles(findFiles(root), root);
    expect(faults).toEqual([]);
    expect(catalogue).toEqual(read(crew()));
  });

  // The line numbers of the file below, which holds one role more.
  const COOK = [
    "# The cook came later.", // 1
    "roles:", // 2
    "  - id: cook", // 3
    "    kind: person", // 4
    "    names: { label: Cook, plural: Cooks }", // 5
    "    levels: [level: deck]", // 6
    "    summary: { text: Cooks., basis: claim }", // 7
    "    statements:", // 8
    "      food:", // 9
    "        - { text: Eats last., basis: claim }", // 10
  ].join("\n");

  test.each<[string, string, string, readonly string[]]>([
    ["nothing where nothing is wrong", "Cooks", "Cooks", []],
    [
      "a fault of form",
      "kind: person",
      "kind: ghost",
      ['4:11: "ghost" does not fit here. Write "person" or "unit" or "board".'],
    ],
    [
      "a fault of reference",
      "level: deck",
      "level: moon",
      ['6:21: There is no level "moon". Add it, or name one that exists.'],
    ],
    [
      "an unknown key",
      "basis: claim }",
      "basis: claim, tone: dry }",
      ['7:50: The format has no "tone" here. Remove it, or correct its spelling.'],
    ],
    ["a missing key", "    kind: person\n", "", ['3:5: "kind" is missing. Add it.']],
    [
      "a statement without grounds",
      "last., basis: claim",
      "last.",
      ["10:11: This stands on nothing. Name its sources, or its basis: synthesis, general-knowledge or claim."],
    ],
    ["an id that another file has", "id: cook", "id: mate", ['3:9: The id "mate" is used twice. Choose another id.']],
    [
      "a key that is not allowed",
      "      food:",
      "      __proto__:",
      ['10:9: The key "__proto__" is not allowed. Remove or rename it.'],
    ],
    [
      "a fault of the file",
      "levels: [",
      "levels: ]",
      ['6:13: Unexpected flow-seq-end token in YAML stream: "]" Correct the YAML.'],
    ],
  ])("R90 places %s in its file, named from the base", (_, before, after, faults) => {
    const root = holding({ ...crewFiles(), "roles/cook.yaml": COOK.replace(before, after) });
    const result = checkFiles(findFiles(root), root);
    expect(result.catalogue === undefined).toBe(faults.length > 0);
    const named = faults.map((fault) => `roles/cook.yaml:${fault}`);
    expect(result.faults.map(formatFault).slice(0, Math.max(1, faults.length))).toEqual(named);
  });
});
