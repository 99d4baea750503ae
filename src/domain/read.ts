import * as v from "valibot";
import { type Catalogue, CatalogueSchema } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { guard, LIMITS } from "./guard.ts";
import { migrate } from "./migrate.ts";
import { checkReferences } from "./references.ts";

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
  if (!parsed.success) return { ok: false, faults: parsed.issues.slice(0, LIMITS.faults).map(describe) };
  const faults = checkReferences(parsed.output);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, LIMITS.faults) };
  return { ok: true, catalogue: parsed.output };
}

function isMapping(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function describe(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));
  const key = path.at(-1);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { path, reason: `The format has no "${key}" here.`, mend: "Remove it, or correct its spelling." };
  }
  if (issue.received === "undefined") {
    return { path, reason: `"${key}" is missing.`, mend: `Add it: ${issue.expected ?? "a value"} is expected.` };
  }
  const mend = issue.expected === null ? issue.message : `Write ${issue.expected}.`;
  return { path, reason: reasonOf(issue), mend };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "max_length") return `This is too long: ${issue.received}.`;
  return `${issue.received} does not fit here.`;
}
