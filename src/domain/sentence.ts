import type { Answer } from "./answers.ts";
import { answersTo } from "./answers.ts";
import type { Subject } from "./compare.ts";
import type { Index } from "./index-of.ts";
import { nameInSentence, shortNameAmong } from "./names.ts";
import type { RoleHead } from "./outline.ts";
import type { Resolution } from "./resolve.ts";

/** A part of a sentence: words, a role's name, or words that are so because of the profile. */
export type Segment =
  | { readonly text: string }
  | { readonly role: RoleHead; readonly text: string }
  | { readonly text: string; readonly because: readonly string[] };

export interface Sentence {
  readonly segments: readonly Segment[];
  /** The answers that the sentence is made of, for their sources. */
  readonly grounds: readonly Answer[];
}

/** The words of a sentence without what they refer to. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}

/**
 * The one sentence that says how roles differ (requirement R18): for each role, in their order, the verb phrase of the row
 * that the catalogue names for it. A role that does the same as the one before is said to; a role without a phrase is named
 * by what it is.
 */
export function differenceSentence(index: Index, resolution: Resolution, subjects: readonly Subject[]): Sentence {
  const roles = subjects.map(({ role }) => role);
  const grounds: Answer[] = [];
  const segments: Segment[] = [];
  let before = "";
  subjects.forEach(({ role, sheet }, at) => {
    const answer = phraseOf(index, resolution, role, sheet);
    const phrase = answer === undefined ? KINDS[role.kind] : keyOf(answer);
    const name = { role, text: nameInSentence(shortNameAmong(roles, role)) };
    const start = at === 0 ? "The " : phrase === before ? `; so ${auxiliaryOf(phrase)} the ` : "; the ";
    segments.push({ text: start }, name);
    if (phrase !== before) segments.push({ text: ` ${phrase}` });
    before = phrase;
    if (answer !== undefined) grounds.push(answer);
  });
  return { segments: [...segments, { text: "." }], grounds };
}

const KINDS = { person: "is a person", unit: "is a unit", board: "is a board" } as const;

const AUXILIARIES = ["is", "has", "can", "may", "must", "will", "should"];

/** The verb that stands for a whole verb phrase: "leads one ship; so does ...", but "is a unit; so is ...". */
function auxiliaryOf(phrase: string): string {
  return AUXILIARIES.find((verb) => phrase.startsWith(`${verb} `)) ?? "does";
}

function phraseOf(index: Index, resolution: Resolution, role: RoleHead, sheet: Subject["sheet"]): Answer | undefined {
  const answers = index.outline.attributes
    .filter((attribute) => attribute.inSentence)
    .flatMap((attribute) => answersTo(index, resolution, role, sheet, attribute));
  return answers.find((answer) => answer.state === "holds" && keyOf(answer) !== "");
}

function keyOf({ content }: Answer): string {
  return content.type === "statement" ? (content.statement.key ?? "") : "";
}
