import { join } from "node:path";
import { checkFiles, findFiles } from "../../src/catalogue/check.ts";
import { formatFault } from "../../src/catalogue/load.ts";
import type { Profile } from "../../src/domain/catalogue.ts";
import { alternatives } from "../../src/domain/condition.ts";
import { indexOf } from "../../src/domain/index-of.ts";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { createResolver } from "../../src/domain/resolve.ts";
import type { Condition } from "../../src/domain/statement.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const CONTENT = join(ROOT, "src/catalogue/project-roles");

const read = checkFiles(findFiles(CONTENT), ROOT);
if (read.catalogue === undefined) throw new Error(read.faults.map(formatFault).join("\n"));

/** The catalogue that the app is built with. */
export const builtIn = read.catalogue;
export const index = indexOf(splitCatalogue(builtIn).outline);
export const resolve = createResolver(builtIn.dimensions);

/** Every full choice of the dimensions that these conditions name. What they do not name is left open. */
export function profilesFor(whens: readonly (Condition | undefined)[]): readonly Profile[] {
  const named = new Set(whens.flatMap((when) => alternatives(when).flatMap((allOf) => Object.keys(allOf))));
  return builtIn.dimensions
    .filter(({ id }) => named.has(id))
    .reduce<readonly Profile[]>(
      (profiles, { id, values }) => profiles.flatMap((one) => values.map((value) => ({ ...one, [id]: value.id }))),
      [{}],
    );
}

/** A text of the catalogue, with its place for people, such as `roles/sponsor/definition[0]`. */
export interface Saying {
  readonly at: string;
  readonly text: string;
  /** The object that it stands in. */
  readonly of: Readonly<Record<string, unknown>>;
}

const TEXTS = new Set(["text", "key", "description", "note", "needs", "varies", "question", "why", "title", "label"]);

/** Every text of the catalogue but what names its sources. */
export const sayings: readonly Saying[] = Object.entries(builtIn)
  .filter(([part]) => part !== "sources")
  .flatMap(([part, value]) => [...sayingsIn(value, part)]);

function* sayingsIn(value: unknown, at: string): Generator<Saying> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "string") {
      if (TEXTS.has(key)) yield { at: `${at}.${key}`, text: child, of: { ...value } };
    } else yield* sayingsIn(child, `${at}/${idOf(child) ?? key}`);
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;
}
