import type { Relation } from "../../domain/hierarchy.ts";
import type { Index } from "../../domain/index-of.ts";
import type { Grounds } from "../../domain/statement.ts";

/** What a relation stands on: the grounds of its lines, or of the membership that it is, each source once. */
export function groundsOf(index: Index, { from, to, lines }: Relation): Grounds {
  const joined = [...index.membersOf(to), ...index.membersOf(from)].filter(({ unit, role }) =>
    [`${from} ${to}`, `${to} ${from}`].includes(`${role} ${unit}`),
  );
  const grounds = lines.length > 0 ? lines : joined;
  const basis = grounds.find((one) => one.basis !== undefined)?.basis;
  return { sources: [...new Set(grounds.flatMap((one) => one.sources))], ...(basis === undefined ? {} : { basis }) };
}

/** What a relation and all its branches stand on. */
export function allGroundsOf(index: Index, relation: Relation): readonly Grounds[] {
  return [groundsOf(index, relation), ...relation.branches.flatMap((branch) => allGroundsOf(index, branch.relation))];
}

/** How much of the ranking the profile settles. */
export function relationsInWords(relations: readonly Relation[]): string {
  const open = relations.filter((relation) => relation.name === "depends").length;
  if (open === 0) return "for your organisation";
  return open === relations.length ? "it depends" : "it depends in part";
}
