import * as v from "valibot";
import { type Catalogue, CatalogueSchema } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { guard, LIMITS } from "./guard.ts";
import { migrate } from "./migrate.ts";
import { checkReferences } from "./references.ts";

type Path = Fault["path"];

export type ReadResult =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a catalogue from unknown input, such as parsed JSON or YAML. Returns the catalogue, with lists that were left out
 * as empty lists, or every fault that was found (at most `LIMITS.faults`), each with its place, its reason and how to mend
 * it. Never throws, changes nothing in the input, drops nothing silently: what the format does not know is a fault.
 */
export function readCatalogue(input: unknown): ReadResult {
  const unsafe = guard(input);
  if (unsafe.length > 0) return { ok: false, faults: unsafe };
  if (!isMapping(input)) {
    const fault = { path: [], reason: "A catalogue is a mapping of its parts.", mend: 'Start with "format: 1".' };
    return { ok: false, faults: [fault] };
  }
  const migrated = migrate(input);
  if ("fault" in migrated) return { ok: false, faults: [migrated.fault] };
  const parsed = v.safeParse(CatalogueSchema, migrated.data);
  const misfits = (parsed.issues ?? []).filter(({ expected }) => expected !== "never").flatMap(describe);
  const faults = [...misfits, ...lost(migrated.data, parsed.output, [])];
  if (!parsed.success || faults.length > 0) return refuse(faults);
  const wrong = checkReferences(parsed.output);
  return wrong.length > 0 ? refuse(wrong) : { ok: true, catalogue: parsed.output };
}

function refuse(faults: readonly Fault[]): ReadResult {
  return { ok: false, faults: faults.slice(0, LIMITS.faults) };
}

function isMapping(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/**
 * What the schema let go by without a word: unknown keys, of which it names only the first, and empty lists, which it takes
 * for mappings. Found by comparing what it was given with what it made of it.
 */
function lost(input: unknown, output: unknown, path: Path): readonly Fault[] {
  if (Array.isArray(input)) {
    if (Array.isArray(output)) return input.flatMap((item, at) => lost(item, output[at], [...path, at]));
    return [{ path, reason: "A list does not fit here.", mend: "Write a mapping, or leave it out." }];
  }
  if (!isMapping(input) || !isMapping(output)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    if (Object.hasOwn(output, key)) return lost(value, output[key], [...path, key]);
    const mend = "Remove it, or correct its spelling.";
    return [{ path: [...path, key], reason: `The format has no "${key}" here.`, mend }];
  });
}

/** A fault for an issue of the schema; where the schema has two ways to write something, the faults of the way taken. */
function describe(issue: v.BaseIssue<unknown>): readonly Fault[] {
  const path: (string | number)[] = [];
  issue.path?.forEach(({ key }) => path.push(typeof key === "number" ? key : String(key)));
  const way = Array.isArray(issue.input) ? "array" : "object";
  const inner = (issue.issues ?? []).filter((each) => each.path?.[0]?.type === way).flatMap(describe);
  if (inner.length > 0) return inner.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  return [{ path, ...wordsFor(issue, path.at(-1)) }];
}

function wordsFor(issue: v.BaseIssue<unknown>, key: Path[number] | undefined): Omit<Fault, "path"> {
  const { type, received, expected, message, input } = issue;
  if (received === "undefined") return { reason: `"${key}" is missing.`, mend: "Add it." };
  const limit = (expected ?? "").replace(/^[<>]=/, "");
  const unit = typeof input === "string" ? "characters" : "items";
  if (type === "max_length") return { reason: `${received} ${unit} are too many.`, mend: `Keep to ${limit}.` };
  if (type === "min_length") return { reason: `${received} ${unit} are too few.`, mend: `Give at least ${limit}.` };
  const reason = `${shorten(received)} does not fit here.`;
  return { reason, mend: type === "regex" || type === "check" ? message : `Write ${inWords(limit)}.` };
}

const WORDS: Readonly<Record<string, string>> = {
  string: "a text, in quotes if it could be read as something else",
  boolean: "true or false",
  Array: "a list",
  Object: "a mapping",
};

/** What the schema expects, such as `("A" | "B")`, in words. */
function inWords(expected: string): string {
  const options = expected.replace(/^\((.*)\)$/, "$1").split(" | ");
  return options.map((option) => WORDS[option] ?? option).join(" or ");
}

/** Received text on one line and of a length that leaves room for the reason. */
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)} ...` : line;
}
