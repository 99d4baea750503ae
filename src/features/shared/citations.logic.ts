import type { Grounds } from "../../domain/statement.ts";

/** Source id -> its number on a page: 1 for the source that is named first. */
export function numberSources(grounds: readonly Grounds[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of grounds.flatMap(({ sources }) => sources)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
