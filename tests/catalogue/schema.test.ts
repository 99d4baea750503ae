import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Ajv } from "ajv";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { parse, stringify } from "yaml";
import { findFiles } from "../../src/catalogue/check.ts";
import { schemaFiles } from "../../tools/schema.ts";
import { crew } from "../fixtures/small-catalogue.ts";

const ROOT = join(import.meta.dirname, "../..");
const PUBLIC = join(ROOT, "public");
const CONTENT = join(ROOT, "src/catalogue/project-roles");
const NAMES = ["catalogue.schema.json", "catalogue-part.schema.json"] as const;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** What a validator of another make has against a value, as `place keyword`. */
const faultsBy = (schema: (typeof NAMES)[number]) => {
  const read = v.parse(v.record(v.string(), v.unknown()), JSON.parse(schemaFiles()[schema] ?? ""));
  const check = new Ajv({ strict: true, allErrors: true }).compile(read);
  return (value: unknown): readonly string[] => {
    check(value);
    return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
};
const inPart = faultsBy("catalogue-part.schema.json");
const inWhole = faultsBy("catalogue.schema.json");

describe("the published JSON Schemas", () => {
  it("are two", () => expect(Object.keys(schemaFiles())).toEqual(NAMES));

  test.each(NAMES)("%s is current: npm run schema", (name) => {
    expect(readFileSync(join(PUBLIC, name), "utf8")).toBe(schemaFiles()[name]);
  });

  test.each(NAMES)("%s can be moved: it names no address of its own, and refers to nothing outside", (name) => {
    const text = schemaFiles()[name] ?? "";
    expect(text).not.toContain('"$id"');
    const targets = [...text.matchAll(/"\$ref": "(.*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !target?.startsWith("#/$defs/"))).toEqual([]);
  });
});

describe("the schema of a whole catalogue", () => {
  it("accepts what the reader accepts", () => expect(inWhole(plain(crew()))).toEqual([]));

  it("says what a catalogue has to have", () => {
    expect(inWhole({})).toEqual(Array.from({ length: 8 }, () => " required"));
    expect(inWhole({ ...crew(), format: 2 })).toEqual(["/format const"]);
  });
});

describe("the schema of a part", () => {
  const files = findFiles(CONTENT);
  test.each(files.map((file) => [relative(CONTENT, file), file]))("accepts %s", (_, file) => {
    expect(inPart(parse(readFileSync(file, "utf8")))).toEqual([]);
  });

  const role = {
    id: "cook",
    kind: "person",
    names: { label: "Cook", plural: "Cooks" },
    levels: [{ level: "deck" }],
    summary: { text: "Cooks.", when: { ship: ["sail"] } },
    statements: { food: [{ text: "Eats last.", when: [{ ship: ["sail"] }] }] },
  };
  const text = stringify({ roles: [role] });

  it("accepts a role by itself", () => expect(inPart(parse(text))).toEqual([]));

  test.each<[string, string, string, readonly string[]]>([
    ["a misspelt part", "roles:", "rolls:", [" additionalProperties"]],
    ["a misspelt key", "plural:", "plurals:", ["/roles/0/names required", "/roles/0/names additionalProperties"]],
    ["a misspelt key of a statement", "- text:", "- txet:", ["/roles/0/statements/food/0 additionalProperties"]],
    ["a kind that there is not", "kind: person", "kind: ghost", ["/roles/0/kind enum"]],
    ["an id in capitals", "id: cook", "id: Cook", ["/roles/0/id pattern"]],
    ["an id that reads as a number", "id: cook", 'id: "7"', ["/roles/0/id pattern"]],
    ["an id that every object has", "id: cook", "id: constructor", ["/roles/0/id pattern"]],
    ["an id that is too long", "id: cook", `id: ${"cook".repeat(17)}`, ["/roles/0/id maxLength"]],
    ["a row that is no id", "food:", "Food:", ["/roles/0/statements pattern", "/roles/0/statements propertyNames"]],
    ["an empty text", "text: Cooks.", 'text: ""', ["/roles/0/summary/text minLength"]],
    ["a text that is too long", "text: Cooks.", `text: ${"Cook ".repeat(141)}.`, ["/roles/0/summary/text maxLength"]],
    ["an empty list of levels", /levels:\n.*\n/.exec(text)?.[0] ?? "", "levels: []\n", ["/roles/0/levels minItems"]],
  ])("refuses %s", (_, before, after, faults) => {
    expect(text).toContain(before);
    expect(inPart(parse(text.replace(before, after)))).toEqual(faults);
  });

  it("refuses a condition that names one value without a list", () => {
    expect(inPart({ remarks: [{ id: "ice", text: "Cold.", when: { ship: "sail" } }] })).toContain(
      "/remarks/0/when/ship type",
    );
  });

  test.each(files.map((file) => [relative(CONTENT, file), file]))("is named in the first line of %s", (_, file) => {
    const [first] = readFileSync(file, "utf8").split("\n");
    const schema = relative(dirname(file), join(PUBLIC, "catalogue-part.schema.json"));
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });
});
