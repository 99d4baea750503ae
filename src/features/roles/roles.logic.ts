import type { FindRoles } from "../../domain/find-roles.ts";
import type { Index } from "../../domain/index-of.ts";
import type { RoleEntry, RoleHead } from "../../domain/outline.ts";
import type { Resolution } from "../../domain/resolve.ts";
import type { RolesSearch } from "../../url/search.ts";

/** Whether a role sits at a level, or may under what the profile leaves open. */
function isAt(resolution: Resolution, role: RoleHead, level: string): boolean {
  return resolution.list(role.levels).some(({ item, state }) => item.level === level && state !== "elsewhere");
}

/** The roles that a filter leaves, the best match of its words first; without words in the order of the catalogue. */
export function filterRoles(find: FindRoles, resolution: Resolution, filter: RolesSearch): readonly RoleEntry[] {
  const { q = "", kind, level } = filter;
  return find(q).roles.filter(
    (role) => (kind === undefined || role.kind === kind) && (level === undefined || isAt(resolution, role, level)),
  );
}

export interface LevelGroup {
  readonly label: string;
  readonly roles: readonly RoleEntry[];
}

/** Roles by the level at which they sit, top to bottom; those whose level depends come last, together. */
export function groupByLevel(index: Index, resolution: Resolution, roles: readonly RoleEntry[]): readonly LevelGroup[] {
  const levelOf = (role: RoleHead) =>
    resolution.list(role.levels).find(({ state }) => state === "holds")?.item.level ?? undefined;
  const groups = index.outline.levels.map(({ id, label }): LevelGroup => {
    return { label, roles: roles.filter((role) => levelOf(role) === id) };
  });
  const open = { label: "Depends on your organisation", roles: roles.filter((role) => levelOf(role) === undefined) };
  return [...groups, open].filter((group) => group.roles.length > 0);
}
