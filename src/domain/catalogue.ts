import * as v from "valibot";
import { Condition, DateText, grounds, Id, Label, Statement, Text } from "./statement.ts";

/** The format that this code writes and reads without migration. */
export const FORMAT = 1;

const list = <TSchema extends v.GenericSchema>(schema: TSchema) => v.optional(v.array(schema), []);

const Source = v.strictObject({
  id: Id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  publisher: Label,
  url: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  date: v.optional(DateText),
  /** A: primary or official. B: reputable, or a copy of a primary. C: weak, commercial or undated. */
  grade: v.picklist(["A", "B", "C"]),
  note: v.optional(Text),
});

const Level = v.strictObject({ id: Id, label: Label });

const DimensionValue = v.strictObject({
  id: Id,
  label: Label,
  /** The words inside the profile sentence: "a directive". */
  phrase: Label,
  /** The words that introduce an answer that holds for this value only: "With a directive PMO". */
  lead: Label,
  description: Text,
});

const Dimension = v.strictObject({
  id: Id,
  label: Label,
  question: Text,
  /** The words of the profile sentence while nothing is chosen: "any kind of". */
  unset: Label,
  /** The value taken while nothing is chosen, for dimensions where saying nothing means something. */
  assumed: v.optional(Id),
  values: v.pipe(v.array(DimensionValue), v.minLength(2)),
});

const Profile = v.record(Id, Id);

const Preset = v.strictObject({
  id: Id,
  label: Label,
  description: Text,
  profile: Profile,
  sources: grounds.sources,
  basis: grounds.basis,
});

/** A comment on an odd or telling profile. */
const Remark = v.strictObject({ id: Id, text: Text, when: Condition, sources: grounds.sources, basis: grounds.basis });

const Area = v.strictObject({ id: Id, label: Label, description: Text });
const Phase = v.strictObject({ id: Id, label: Label });
/** A group of rows: attributes that name it, or all areas of responsibility. */
const Group = v.strictObject({ id: Id, label: Label, ofAreas: v.optional(v.boolean(), false) });

const Attribute = v.strictObject({
  id: Id,
  label: Label,
  group: Id,
  description: Text,
  /** What fills the row beside the roles' own statements: nothing, or a part of the catalogue. */
  from: v.optional(
    v.picklist(["statements", "kind", "level", "names", "superiors", "subordinates", "support", "members"]),
    "statements",
  ),
  /** The row whose keys complete "The <role> ..." in the one-sentence difference. */
  inSentence: v.optional(v.boolean(), false),
});

const Names = v.strictObject({
  label: Label,
  plural: Label,
  short: v.optional(Label),
  abbreviations: list(Label),
  /** American spelling, where it differs. */
  us: v.optional(v.strictObject({ label: Label, plural: Label })),
  also: list(v.strictObject({ name: Label, where: v.optional(Label), sources: grounds.sources, basis: grounds.basis })),
});

const INKS = ["cobalt", "umber", "slate", "olive", "teal", "oxblood", "green", "orchid"] as const;

const Glyph = v.strictObject({
  letters: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,3}$/, "Give one to three letters or digits.")),
  ink: v.picklist(INKS),
  fill: v.picklist(["solid", "ring"]),
});

const Role = v.strictObject({
  id: Id,
  formerIds: list(Id),
  kind: v.picklist(["person", "unit", "board"]),
  names: Names,
  glyph: v.optional(Glyph),
  /** Where the role sits; several entries where that depends. */
  levels: v.pipe(v.array(v.strictObject({ level: Id, when: v.optional(Condition) })), v.minLength(1)),
  summary: Statement,
  confusedWith: list(Id),
  /** Attribute id -> statements. An attribute that is missing is "not stated". */
  statements: v.record(Id, v.pipe(v.array(Statement), v.minLength(1))),
});

const Assignment = v.strictObject({
  role: Id,
  /** R does the work, A answers for it, C is asked first, I is told. "AR" is both. */
  letters: v.picklist(["R", "A", "AR", "C", "I"]),
  note: v.optional(Text),
  ...grounds,
});

/** An activity with who does what in it. An assignment without grounds of its own stands on those of its activity. */
const Activity = v.strictObject({
  id: Id,
  formerIds: list(Id),
  label: Label,
  description: Text,
  area: Id,
  phase: Id,
  ...grounds,
  /** How practice varies where the conditions do not say it. */
  varies: v.optional(Text),
  assignments: v.pipe(v.array(Assignment), v.minLength(1)),
});

/**
 * `from` reports to `to` (solid, dotted), `from` governs `to`, or `from` serves `to`. Solid is line management or formal
 * accountability; dotted is for the work, or on a function; governs is setting rules, approving, deciding.
 */
const Line = v.strictObject({
  from: Id,
  to: Id,
  kind: v.picklist(["solid", "dotted", "governs", "serves"]),
  note: v.optional(Text),
  ...grounds,
});

/** Who belongs to a unit or a board. The lead speaks for the unit in questions of rank. */
const Membership = v.strictObject({
  unit: Id,
  role: Id,
  lead: v.optional(v.boolean(), false),
  note: v.optional(Text),
  ...grounds,
});

const Transition = v.strictObject({
  from: Id,
  to: Id,
  usual: v.picklist(["common", "possible", "rare", "step-down"]),
  needs: Text,
  ...grounds,
});

const Question = v.strictObject({
  id: Id,
  formerIds: list(Id),
  wording: Text,
  alsoAsked: list(Text),
  topic: Id,
  roles: list(Id),
  verdict: Statement,
  answer: v.array(Statement),
  related: list(Id),
  reviewed: v.optional(DateText),
});

const Disagreement = v.strictObject({
  id: Id,
  title: Label,
  roles: v.pipe(v.array(Id), v.minLength(1)),
  /** The rows in which the cells of these roles are contested. */
  attributes: list(Id),
  areas: list(Id),
  positions: v.pipe(v.array(Statement), v.minLength(1)),
  /** What the field says: how the reader should take it. */
  field: v.pipe(v.array(Statement), v.minLength(1)),
});

export const CatalogueSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id: Id,
  title: Label,
  description: v.optional(Text),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, "Name a language as en or en-GB.")),
  licence: Label,
  reviewed: DateText,
  /** The profile sentence, with `{dimension-id}` where a choice stands. */
  sentence: v.optional(Text, ""),
  sources: list(Source),
  levels: v.pipe(v.array(Level), v.minLength(1)),
  dimensions: list(Dimension),
  presets: list(Preset),
  remarks: list(Remark),
  areas: list(Area),
  phases: list(Phase),
  groups: list(Group),
  attributes: list(Attribute),
  roles: v.pipe(v.array(Role), v.minLength(1)),
  activities: list(Activity),
  lines: list(Line),
  memberships: list(Membership),
  transitions: list(Transition),
  topics: list(v.strictObject({ id: Id, label: Label })),
  questions: list(Question),
  disagreements: list(Disagreement),
  /** Comparisons that people look for most. */
  comparisons: list(v.strictObject({ roles: v.pipe(v.array(Id), v.minLength(2), v.maxLength(5)), why: Text })),
  /** Words spelt in two ways, so that a search for one finds the other: `{ gb: programme, us: program }`. */
  spellings: list(v.strictObject({ gb: Label, us: Label })),
});

export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
export type Source = v.InferOutput<typeof Source>;
export type Dimension = v.InferOutput<typeof Dimension>;
export type DimensionValue = v.InferOutput<typeof DimensionValue>;
/** A value as sentences and conditions need it. */
export type ValueHead = Omit<DimensionValue, "description">;
/** A dimension as sentences and conditions need it. */
export interface DimensionHead extends Omit<Dimension, "question" | "values"> {
  readonly values: readonly ValueHead[];
}
export type Profile = Readonly<v.InferOutput<typeof Profile>>;
export type Preset = v.InferOutput<typeof Preset>;
export type Attribute = v.InferOutput<typeof Attribute>;
export type Glyph = v.InferOutput<typeof Glyph>;
export type Ink = (typeof INKS)[number];
export type Role = v.InferOutput<typeof Role>;
export type Activity = v.InferOutput<typeof Activity>;
export type Assignment = v.InferOutput<typeof Assignment>;
export type Letters = Assignment["letters"];
export type Line = v.InferOutput<typeof Line>;
export type Membership = v.InferOutput<typeof Membership>;
export type Transition = v.InferOutput<typeof Transition>;
export type Disagreement = v.InferOutput<typeof Disagreement>;
export type Level = v.InferOutput<typeof Level>;
export type Remark = v.InferOutput<typeof Remark>;
export type Kind = Role["kind"];
export type LineKind = Line["kind"];
