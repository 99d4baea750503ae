import type { FoundRoles } from "../../domain/find-roles.ts";
import type { RoleEntry } from "../../domain/outline.ts";

const KINDS = { person: "A person", unit: "A unit, not a person", board: "A board" } as const;

/** What kind of thing a role is, and what else it is called: by this, roles of one name are told apart. */
export function describeRole({ kind, names }: RoleEntry): string {
  const others = [...new Set([...names.abbreviations, ...names.also.map(({ name }) => name)])].slice(0, 3);
  return [KINDS[kind], ...others].join(" · ");
}

/** What to tell the reader about what was found. */
export function hintFor(words: string, { roles, shared }: FoundRoles): string {
  if (roles.length === 0) return `No role is called “${words}”. Try another title, or a part of it.`;
  if (shared) return `“${words}” can mean several roles. Which one is meant?`;
  return "";
}
