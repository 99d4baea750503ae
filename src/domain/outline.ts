import type { Catalogue, Role } from "./catalogue.ts";
import type { Statement } from "./statement.ts";

/** A role without its statements: what lists, diagrams and matrices need. */
export type RoleHead = Omit<Role, "statements">;

/** A catalogue without the statements of its roles, which are most of its bulk and are needed role by role. */
export type Outline = Omit<Catalogue, "roles"> & { readonly roles: readonly RoleHead[] };

/** What a role says of itself: attribute id -> statements. */
export type Sheet = Readonly<Record<string, readonly Statement[]>>;

/** Cuts a catalogue into its outline and the sheets of its roles, by role id. */
export function splitCatalogue(catalogue: Catalogue): { outline: Outline; sheets: Record<string, Sheet> } {
  const sheets: Record<string, Sheet> = {};
  const roles = catalogue.roles.map(({ statements, ...head }) => {
    sheets[head.id] = statements;
    return head;
  });
  return { outline: { ...catalogue, roles }, sheets };
}
