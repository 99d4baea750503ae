import type { Directory, RoleEntry } from "../../domain/outline.ts";

const MOST = 8;

/** The roles with which a role is most often compared: those it is confused with, then those of well-known comparisons. */
export function partnersOf({ roles, comparisons }: Directory, id: string): readonly RoleEntry[] {
  const own = roles.find((role) => role.id === id)?.confusedWith ?? [];
  const known = comparisons
    .filter((comparison) => comparison.roles.includes(id))
    .flatMap((comparison) => comparison.roles);
  const confused = roles.filter((role) => role.confusedWith.includes(id)).map((role) => role.id);
  const ids = [...new Set([...own, ...known, ...confused])].filter((other) => other !== id);
  const partners = ids.flatMap((other) => roles.find((role) => role.id === other) ?? []);
  return (partners.length > 0 ? partners : roles.filter((role) => role.id !== id)).slice(0, MOST);
}
