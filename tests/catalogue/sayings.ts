import { builtIn } from "./built-in.ts";

/** A text of the catalogue. */
export interface Saying {
  /** Its place, for people: `roles/sponsor/statements/definition/0.text`. */
  readonly at: string;
  readonly text: string;
  /** What it stands on by itself. */
  readonly sources: readonly string[];
  readonly isLabel: boolean;
}

const TEXTS = ["text", "description", "note", "needs", "varies", "question", "why"];
const LABELS = ["key", "title", "label", "plural", "short", "name", "where", "phrase", "lead", "unset"];

/** Every text of a part of the built-in catalogue. */
export function sayingsIn(part: unknown, at: string): readonly Saying[] {
  return [...walk(part, at)];
}

/** Every text of the built-in catalogue but the names of its sources. */
export const sayings: readonly Saying[] = Object.entries(builtIn).flatMap(([part, value]) =>
  part === "sources" ? [] : sayingsIn(value, part),
);

function* walk(value: unknown, at: string): Generator<Saying> {
  if (typeof value !== "object" || value === null) return;
  const sources = "sources" in value && Array.isArray(value.sources) ? value.sources.map(String) : [];
  for (const [key, child] of Object.entries(value)) {
    const isLabel = LABELS.includes(key);
    if (typeof child !== "string") yield* walk(child, `${at}/${idOf(child) ?? key}`);
    else if (isLabel || TEXTS.includes(key)) yield { at: `${at}.${key}`, text: child, sources, isLabel };
  }
}

function idOf(value: unknown): string | undefined {
  const isNamed = typeof value === "object" && value !== null && "id" in value;
  return isNamed && typeof value.id === "string" ? value.id : undefined;
}
