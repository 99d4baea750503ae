import type { RoleHead } from "./outline.ts";

/** A role's name as it stands inside a sentence: "project manager", but "PMO manager" and "P3O lead". */
export function nameInSentence(name: string): string {
  const isAbbreviated = /^\S+\p{Lu}/u.test(name);
  return isAbbreviated ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The short names of roles that are shown together, or their full names where a short one could mean another role. */
export function shortNames(roles: readonly RoleHead[]): readonly string[] {
  return roles.map((role) => shortNameAmong(roles, role));
}

/** The short name of one of several roles that are shown together. */
export function shortNameAmong(roles: readonly RoleHead[], role: RoleHead): string {
  const { short, label } = role.names;
  const others = roles.filter((other) => other !== role);
  return short === undefined || others.some((other) => isIn(short, other)) ? label : short;
}

/** Whether a short name is a part of another role's names: "Manager" beside a "Programme manager". */
function isIn(short: string, { names: { label, short: other = "" } }: RoleHead): boolean {
  const words = `${label} ${other}`.toLowerCase().split(" ");
  return short
    .toLowerCase()
    .split(" ")
    .every((word) => words.includes(word));
}

/** Several names as one phrase: "a", "a and b", "a, b and c". */
export function joinNames(names: readonly string[]): string {
  return joinWith("and", names);
}

/** Several words as one phrase with a conjunction before the last: "a, b or c". */
export function joinWith(conjunction: "and" | "or", words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
