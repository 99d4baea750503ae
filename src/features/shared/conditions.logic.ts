import type { DimensionHead, Profile } from "../../domain/catalogue.ts";
import { completeProfile, dimensionsOf, evaluate } from "../../domain/condition.ts";
import { nameInSentence } from "../../domain/names.ts";
import { choose } from "../../domain/profile.ts";
import type { Condition } from "../../domain/statement.ts";

/** The choices to which something that holds owes itself: without any one of them, it would not hold for certain. */
export function becauseOf(
  when: Condition | undefined,
  chosen: Profile,
  dimensions: readonly DimensionHead[],
): readonly string[] {
  return dimensionsOf(when).filter((id) => {
    if (!Object.hasOwn(chosen, id)) return false;
    const without = completeProfile(choose(chosen, id, undefined), dimensions);
    return evaluate(when, without, dimensions).state !== "holds";
  });
}

/** The words that introduce what holds because of a choice: "With a directive PMO". The weightiest dimension speaks. */
export function leadFor(
  because: readonly string[],
  chosen: Profile,
  dimensions: readonly DimensionHead[],
): string | undefined {
  const dimension = dimensions.find(({ id }) => because.includes(id));
  return dimension?.values.find(({ id }) => id === chosen[dimension.id])?.lead;
}

/** The values of one demand as words: the lead of the first, the labels of the others. */
export function wordsOf(values: readonly { readonly lead: string; readonly label: string }[], at: number): string {
  const value = values[at];
  if (value === undefined) return "";
  return at === 0 ? value.lead : nameInSentence(value.label);
}
