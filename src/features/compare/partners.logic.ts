import type { Index } from "../../domain/index-of.ts";
import type { RoleHead } from "../../domain/outline.ts";

const MOST = 8;

/** The roles with which a role is most often compared: those it is confused with, then those of well-known comparisons. */
export function partnersOf(index: Index, role: RoleHead): readonly RoleHead[] {
  const { comparisons, roles } = index.outline;
  const confused = roles.filter((other) => other.confusedWith.includes(role.id)).map((other) => other.id);
  const known = comparisons.filter((comparison) => comparison.roles.includes(role.id)).flatMap(({ roles: ids }) => ids);
  const ids = new Set([...role.confusedWith, ...known, ...confused]);
  ids.delete(role.id);
  const partners = [...ids].flatMap((id) => index.roles.get(id) ?? []);
  return (partners.length > 0 ? partners : roles.filter((other) => other !== role)).slice(0, MOST);
}
