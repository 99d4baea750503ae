import type { Index } from "../domain/index-of.ts";
import type { RoleHead } from "../domain/outline.ts";

/** As many roles as can be compared at once and still be read. */
export const MOST_ROLES = 5;

/** Why something that an address names is not shown, or not shown under that name. */
export type Notice =
  | { readonly kind: "unknown-role"; readonly id: string }
  | { readonly kind: "renamed-role"; readonly id: string; readonly role: RoleHead }
  | { readonly kind: "repeated-role"; readonly role: RoleHead }
  | { readonly kind: "too-many-roles"; readonly roles: readonly RoleHead[] }
  | { readonly kind: "unknown-value"; readonly id: string };

/** The roles that the path of a comparison names, in its order, and what was dropped or replaced. */
export function decodeRoles(index: Index, path: string): { roles: readonly RoleHead[]; notices: readonly Notice[] } {
  const roles: RoleHead[] = [];
  const beyond: RoleHead[] = [];
  const notices: Notice[] = [];
  for (const id of path.split("/").filter((segment) => segment !== "")) {
    const former = index.formerRoles.get(id);
    const role = index.roles.get(id) ?? former;
    if (role === undefined) notices.push({ kind: "unknown-role", id });
    else if (roles.includes(role) || beyond.includes(role)) notices.push({ kind: "repeated-role", role });
    else (roles.length < MOST_ROLES ? roles : beyond).push(role);
    if (role !== undefined && role === former) notices.push({ kind: "renamed-role", id, role });
  }
  if (beyond.length > 0) notices.push({ kind: "too-many-roles", roles: beyond });
  return { roles, notices };
}

/** The path of a comparison. */
export function encodeRoles(roles: readonly { readonly id: string }[]): string {
  return roles.map((role) => role.id).join("/");
}
