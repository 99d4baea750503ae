import type { Profile } from "../../domain/catalogue.ts";
import { alternatives } from "../../domain/condition.ts";
import type { Index } from "../../domain/index-of.ts";
import { nameInSentence } from "../../domain/names.ts";
import type { Condition } from "../../domain/statement.ts";

/** The dimensions by which something that holds owes itself to the reader's choices. */
export function becauseOf(when: Condition | undefined, chosen: Profile): readonly string[] {
  const named = new Set(alternatives(when).flatMap((allOf) => Object.keys(allOf)));
  return [...named].filter((id) => Object.hasOwn(chosen, id));
}

/** The words that introduce what holds under a choice: "With a directive PMO". The weightiest dimension speaks. */
export function leadFor(index: Index, when: Condition | undefined, chosen: Profile): string | undefined {
  const because = becauseOf(when, chosen);
  const dimension = index.outline.dimensions.find(({ id }) => because.includes(id));
  if (dimension === undefined) return undefined;
  return dimension.values.find(({ id }) => id === chosen[dimension.id])?.lead;
}

/** The values of one demand as words: the lead of the first, the labels of the others. */
export function wordsOf(leads: readonly { readonly lead: string; readonly label: string }[], at: number): string {
  const value = leads[at];
  if (value === undefined) return "";
  return at === 0 ? value.lead : nameInSentence(value.label);
}
