import type { Relation } from "../../domain/hierarchy.ts";
import type { Grounds } from "../../domain/statement.ts";

/** The sources of the lines that make a relation, each once. */
export function groundsOf({ lines }: Relation): Grounds {
  const basis = lines.find((line) => line.basis !== undefined)?.basis;
  return { sources: [...new Set(lines.flatMap((line) => line.sources))], ...(basis === undefined ? {} : { basis }) };
}

/** How much of the ranking the profile settles. */
export function relationsInWords(relations: readonly Relation[]): string {
  const open = relations.filter((relation) => relation.name === "depends").length;
  if (open === 0) return "for your organisation";
  return open === relations.length ? "it depends" : "it depends in part";
}
