import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { type Catalogue, CatalogueSchema } from "../src/domain/catalogue.ts";
import { AllOf, Condition, DateText, Id, Label, Statement, Text } from "../src/domain/statement.ts";

const CONFIG: ConversionConfig = {
  // Editors read this draft best.
  target: "draft-07",
  // A file is what goes in: what has a default may be left out.
  typeMode: "input",
  // A check that is code, such as that a text has no space at its ends, has no counterpart.
  errorMode: "ignore",
  definitions: { Id, Label, Text, DateText, AllOf, Condition, Statement },
};

/** What an editor shows beside the parts of a catalogue. */
const PARTS: Readonly<Record<keyof Catalogue, string>> = {
  $schema: "The JSON Schema of this file, for editors.",
  format: "The version of the format.",
  id: "The catalogue's name in addresses.",
  title: "What readers call the catalogue.",
  description: "What the catalogue is about.",
  language: "The language of the texts, as en or en-GB.",
  licence: "Under what others may use the content.",
  reviewed: "When the whole was last reviewed.",
  sentence: "The profile sentence, with {dimension-id} where a choice stands.",
  sources:
    "What the statements stand on. A: primary or official. B: reputable, or a copy of a primary. C: weak or undated.",
  levels: "The levels of an organisation, from the top down.",
  dimensions: "What answers depend on, the weightiest first.",
  presets: "Named examples of an organisation.",
  remarks: "Comments on odd or telling profiles.",
  areas: "Areas of responsibility.",
  phases: "When activities take place.",
  groups: "Groups of rows in a comparison.",
  attributes: "The rows of a comparison.",
  roles: "Persons, units and boards, with what is said of them.",
  activities: "What has to be done, and who is R, A, C or I in it.",
  lines: "Who reports to whom, who governs and who serves.",
  memberships: "Who belongs to a unit or a board.",
  transitions: "Moves from role to role.",
  topics: "What questions are about.",
  questions: "Questions with their answers.",
  disagreements: "Where sources contradict each other.",
  comparisons: "Comparisons that people look for most.",
  spellings: "Words spelt in two ways.",
};

/** The JSON Schemas of catalogue files by file name, as text: of a whole catalogue, and of a file with parts of one. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    "catalogue.schema.json": textOf(CatalogueSchema, {
      title: "Catalogue of Role Explorer",
      description:
        "Roles, what is said of them under which conditions, and the sources. docs/content.md says how to write one.",
    }),
    "catalogue-part.schema.json": textOf(v.partial(CatalogueSchema), {
      title: "Parts of a catalogue of Role Explorer",
      description:
        "One of several files that together hold a catalogue: any of its parts. docs/content.md says how to write one.",
    }),
  };
}

/** Writes the schemas into a folder; `print` takes one line a file. */
export function run(folder: string, print: (line: string) => void): void {
  for (const [name, text] of Object.entries(schemaFiles())) {
    writeFileSync(join(folder, name), text);
    print(`${name}: ${(text.length / 1000).toFixed(1)} kB`);
  }
}

function textOf(schema: v.GenericSchema, head: Pick<JsonSchema, "title" | "description">): string {
  const { $schema, ...rest } = toJsonSchema(schema, CONFIG);
  const properties: Record<string, unknown> = {};
  for (const [part, described] of Object.entries(PARTS)) {
    properties[part] = withDescription(rest.properties?.[part], described);
  }
  return `${JSON.stringify({ $schema, ...head, ...rest, properties }, undefined, 2)}\n`;
}

/** Beside a reference, this draft ignores all else, so that the reference has to step in. */
function withDescription(schema: JsonSchema["not"], description: string): unknown {
  if (typeof schema !== "object") return schema;
  return schema.$ref === undefined ? { description, ...schema } : { description, allOf: [schema] };
}
