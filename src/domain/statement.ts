import * as v from "valibot";

/** Lower-case words joined by single hyphens; starts with a letter, so that an id never reads as a number. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(
    // Ids are keys of mappings, and every object of JavaScript has something under these two names.
    /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'An id is made of lower-case letters, digits and single hyphens, starts with a letter, and is not "constructor".',
  ),
);

const trimmed = v.check((text: string) => text.trim() === text, "Remove the space at the start or the end.");

/** A label: one line, short. */
export const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(120), trimmed);

/** A sentence or two. */
export const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(700), trimmed);

/** A day, a month or a year: `2026-06-02`, `2026-06` or `2026`. */
export const DateText = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "Write a date as 2026-06-02, 2026-06 or 2026.",
  ),
);

const oneOrMore = <TSchema extends v.GenericSchema>(schema: TSchema) => v.pipe(v.array(schema), v.minLength(1));

/** Dimension id -> value ids: every named dimension has one of its named values. */
export const AllOf = v.record(Id, oneOrMore(Id));

/**
 * When something is true. One `AllOf`, or a list of them of which one suffices.
 * `{ pmo-type: [supportive, controlling], structure: [functional] }` reads "a supportive or controlling PMO, in a
 * functional organisation".
 */
export const Condition = v.union([AllOf, oneOrMore(AllOf)]);

/** What a statement rests on when no outside source carries it. */
export const Basis = v.picklist(["synthesis", "general-knowledge", "claim"]);

/** What every claim of the catalogue carries: when it is true, where it comes from, or on what it rests. */
export const grounds = {
  when: v.optional(Condition),
  sources: v.optional(v.array(Id), []),
  basis: v.optional(Basis),
};

/** A claim of the catalogue. `key` is its shortest form, by which a row is scanned; `absent` says that there is nothing. */
export const Statement = v.strictObject({
  key: v.optional(Label),
  text: v.optional(Text),
  absent: v.optional(v.picklist(["none", "does-not-apply"])),
  ...grounds,
});

export type AllOf = v.InferOutput<typeof AllOf>;
export type Condition = v.InferOutput<typeof Condition>;
export type Basis = v.InferOutput<typeof Basis>;
export type Statement = v.InferOutput<typeof Statement>;
export interface Grounds {
  readonly when?: Condition | undefined;
  readonly sources: readonly string[];
  readonly basis?: Basis | undefined;
}
