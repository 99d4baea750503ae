import type { Activity, Catalogue, DimensionHead, Disagreement, Role } from "./catalogue.ts";
import { assignedDuties, type Duty, dutiesThrough } from "./duties.ts";
import { lookUp } from "./look-up.ts";
import type { Statement } from "./statement.ts";

/**
 * A catalogue is cut into parts by when they are needed, so that a first visit loads little: the outline always, a sheet
 * for each role that is shown, the remarks once something is said of the organisation, the directory where roles and
 * organisations are chosen, the library where sources are read.
 */
export interface Parts {
  readonly outline: Outline;
  /** By role id. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly remarks: Remarks;
  readonly directory: Directory;
  readonly library: Library;
}

export type Remarks = Catalogue["remarks"];

/** A role as diagrams and heads need it. */
export interface RoleHead extends Pick<Role, "id" | "formerIds" | "kind" | "glyph" | "levels"> {
  readonly names: Pick<Role["names"], "label" | "short">;
}

export type ActivityHead = Pick<Activity, "id" | "label" | "area">;
export type DisagreementHead = Pick<Disagreement, "id" | "roles" | "attributes" | "areas">;
type Described = { readonly description: string };
type Plain<T extends Described> = Omit<T, "description">;

type Head = "format" | "id" | "title" | "language" | "licence" | "reviewed" | "sentence" | "levels" | "groups";
type Ties = "lines" | "memberships";

/** Everything about a catalogue that several roles share and every screen may need. */
export interface Outline extends Readonly<Pick<Catalogue, Head | Ties>> {
  readonly dimensions: readonly DimensionHead[];
  readonly areas: readonly Plain<Catalogue["areas"][number]>[];
  readonly attributes: readonly Plain<Catalogue["attributes"][number]>[];
  readonly roles: readonly RoleHead[];
  readonly activities: readonly ActivityHead[];
  readonly disagreements: readonly DisagreementHead[];
}

/** Attribute id -> statements. */
export type Statements = Readonly<Record<string, readonly Statement[]>>;

/** What is said of one role. */
export interface Sheet {
  /** What else it is called, and where. */
  readonly also: Role["names"]["also"];
  /** What the catalogue answers. */
  readonly statements: Statements;
  /** The attributes in which single sources claim something beside that; the library has what. */
  readonly claimed: readonly string[];
  /** What it does in which activity, a unit through its members too. */
  readonly duties: readonly Duty[];
}

/** A role as lists and searches need it. */
export type RoleEntry = Omit<Role, "statements">;

/**
 * What helps to choose: roles by all their names, the moves between them, typical organisations, and what the words for
 * organisations mean.
 */
export interface Directory
  extends Readonly<Pick<Catalogue, "dimensions" | "presets" | "comparisons" | "spellings" | "transitions">> {
  readonly roles: readonly RoleEntry[];
}

/**
 * What stands behind the answers: every source, the disagreements in full, what single sources claim, and the activities
 * with all their letters.
 */
export interface Library extends Readonly<Pick<Catalogue, "activities" | "disagreements" | "sources">> {
  /** By role id. */
  readonly claims: Readonly<Record<string, Statements>>;
}

/** Cuts a catalogue into its parts. */
export function splitCatalogue(catalogue: Catalogue): Parts {
  const { dimensions, areas, attributes, roles, activities, disagreements } = catalogue;
  const { format, id, title, language, licence, reviewed, sentence, levels, groups } = catalogue;
  const { remarks, lines, memberships, transitions, presets, comparisons, spellings, sources } = catalogue;
  return {
    outline: {
      format,
      id,
      title,
      language,
      licence,
      reviewed,
      sentence,
      levels,
      groups,
      lines,
      memberships,
      dimensions: dimensions.map(({ question: _question, values, ...head }) => {
        return { ...head, values: values.map(withoutDescription) };
      }),
      areas: areas.map(withoutDescription),
      attributes: attributes.map(withoutDescription),
      roles: roles.map(headOf),
      activities: activities.map(({ id: activity, label, area }) => ({ id: activity, label, area })),
      disagreements: disagreements.map(({ title: _title, positions: _positions, field: _field, ...head }) => head),
    },
    sheets: sheetsOf(catalogue),
    remarks,
    directory: { roles: roles.map(entryOf), dimensions, presets, comparisons, spellings, transitions },
    library: { activities, disagreements, sources, claims: claimsOf(roles) },
  };
}

function withoutDescription<T extends Described>({ description: _description, ...rest }: T): Omit<T, "description"> {
  return rest;
}

function headOf({ id, formerIds, kind, glyph, levels, names: { label, short } }: Role): RoleHead {
  return { id, formerIds, kind, levels, names: { label, short }, glyph };
}

function entryOf({ statements: _statements, ...entry }: Role): RoleEntry {
  return entry;
}

function sheetsOf({ roles, activities, memberships }: Catalogue): Record<string, Sheet> {
  const assigned = assignedDuties(activities);
  const membersOf = lookUp(memberships, (membership) => membership.unit);
  const sheets = roles.map((role) => {
    const { id, names } = role;
    const duties = dutiesThrough(assigned(id), membersOf(id), assigned);
    const claimed = Object.keys(keep(role, isClaim));
    return [id, { also: names.also, statements: keep(role, (one) => !isClaim(one)), claimed, duties }] as const;
  });
  return Object.fromEntries(sheets);
}

function claimsOf(roles: readonly Role[]): Record<string, Statements> {
  return Object.fromEntries(roles.map((role) => [role.id, keep(role, isClaim)]));
}

function isClaim(statement: Statement): boolean {
  return statement.basis === "claim";
}

/** The statements of a role that pass; attributes of which none does are left out. */
function keep({ statements }: Role, passes: (statement: Statement) => boolean): Statements {
  const kept = Object.entries(statements).map(([id, all]) => [id, all.filter(passes)] as const);
  return Object.fromEntries(kept.filter(([, passed]) => passed.length > 0));
}
