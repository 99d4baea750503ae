import type { RoleHead } from "./outline.ts";

/** A role's name as it stands inside a sentence: "project manager", but "PMO manager" and "P3O lead". */
export function nameInSentence(name: string): string {
  const isAbbreviated = /^\S+\p{Lu}/u.test(name);
  return isAbbreviated ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The short names of roles that are shown together, or their full names where two short ones would be the same. */
export function shortNames(roles: readonly RoleHead[]): readonly string[] {
  return roles.map((role) => shortNameAmong(roles, role));
}

/** The short name of one of several roles that are shown together. */
export function shortNameAmong(roles: readonly RoleHead[], role: RoleHead): string {
  const short = shortOf(role);
  return roles.filter((other) => shortOf(other) === short).length === 1 ? short : role.names.label;
}

function shortOf({ names }: RoleHead): string {
  return names.short ?? names.label;
}

/** Several names as one phrase: "a", "a and b", "a, b and c". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
