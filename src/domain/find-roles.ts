import MiniSearch from "minisearch";
import type { Directory, RoleEntry } from "./outline.ts";

export interface FoundRoles {
  readonly roles: readonly RoleEntry[];
  /** Whether the words are an abbreviation or a name that several of these roles share, so that one has to be chosen. */
  readonly shared: boolean;
}

export type FindRoles = (words: string) => FoundRoles;

interface Entry {
  readonly id: string;
  readonly names: string;
  readonly others: string;
}

/**
 * A search over the names of a directory's roles: labels, abbreviations, other names, former ids, in both spellings. A part
 * of a word and a slip of the keyboard still find. Roles whose own name or abbreviation is exactly what was typed come
 * first, in the order of the catalogue after the role that has it as its id; no words find all roles.
 */
export function createRoleFinder(directory: Pick<Directory, "roles" | "spellings">): FindRoles {
  const spell = speller(directory.spellings);
  const search = new MiniSearch<Entry>({
    fields: ["names", "others"],
    processTerm: (term) => spell(term.toLowerCase()),
    searchOptions: {
      boost: { names: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : false),
      combineWith: "AND",
    },
  });
  search.addAll(directory.roles.map(entryOf));
  const roles = new Map(directory.roles.map((role) => [role.id, role]));
  const exact = (words: string) =>
    directory.roles.filter((role) => namesOf(role).some((name) => spell(name) === words));

  return (typed) => {
    const words = spell(typed.trim().toLowerCase());
    if (words === "") return { roles: directory.roles, shared: false };
    // What bears the words as its id is what most people mean by them.
    const first = exact(words).toSorted((one, other) => Number(other.id === words) - Number(one.id === words));
    const found = search.search(words).map(({ id }) => roles.get(String(id)));
    const all = [...new Set([...first, ...found])].filter((role) => role !== undefined);
    return { roles: all, shared: first.length > 1 };
  };
}

function entryOf({ id, formerIds, names }: RoleEntry): Entry {
  const { label, plural, short = "", abbreviations, us, also } = names;
  const own = [label, plural, short, us?.label ?? "", ...abbreviations];
  return { id, names: own.join(" "), others: [id, ...formerIds, ...also.map(({ name }) => name)].join(" ") };
}

/** The names by which a role is called in full, in lower case. */
function namesOf({ names }: RoleEntry): readonly string[] {
  const { label, plural, abbreviations, us, also } = names;
  const all = [
    label,
    plural,
    ...abbreviations,
    ...(us === undefined ? [] : [us.label, us.plural]),
    ...also.map((a) => a.name),
  ];
  return all.map((name) => name.toLowerCase());
}

/** Writes every word in the British way, so that both spellings meet. */
function speller(spellings: Directory["spellings"]): (words: string) => string {
  const british = new Map(spellings.map(({ gb, us }) => [us.toLowerCase(), gb.toLowerCase()]));
  return (words) => words.replaceAll(/[\p{L}-]+/gu, (word) => british.get(word) ?? word);
}
