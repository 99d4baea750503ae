import type { Row } from "../../domain/compare.ts";
import { joinNames, nameInSentence } from "../../domain/names.ts";
import type { RoleHead } from "../../domain/outline.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A small number as a word. */
export function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** What a row's label says of its cells: "three answers", "in part the same". */
export function differenceInWords({ difference, answers }: Row): string {
  if (difference === "partly") return "in part the same";
  return answers === 1 ? "one answer" : `${inWords(answers)} answers`;
}

/** For whom a merged cell is the same: "Same for both", "Same for manager and officer". */
export function sameForInWords(roles: readonly RoleHead[], all: number): string {
  if (roles.length === all) return all === 2 ? "Same for both" : `Same for all ${inWords(all)}`;
  return `Same for ${joinNames(roles.map(({ names }) => nameInSentence(names.short ?? names.label)))}`;
}
