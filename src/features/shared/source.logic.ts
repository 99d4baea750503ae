import type { Source } from "../../domain/catalogue.ts";
import type { Basis } from "../../domain/statement.ts";

const BASES: Readonly<Record<Basis, string>> = {
  synthesis: "Our reading of the sources",
  "general-knowledge": "General knowledge of the field, no source named",
  claim: "A claim that nothing else we read supports",
};

/** What a basis means, in words. */
export function basisInWords(basis: Basis): string {
  return BASES[basis];
}

/** Who published a source and when, how good it is, and what is to be known of it. */
export function sourceDetails({ publisher, date, grade, note }: Source): string {
  const parts = [publisher, date ?? "undated", `grade ${grade}`].join(", ");
  return note === undefined ? parts : `${parts}. ${note}`;
}
