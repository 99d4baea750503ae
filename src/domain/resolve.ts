import type { DimensionHead, Profile } from "./catalogue.ts";
import { completeProfile, dimensionsOf, evaluate, HOLDS, type Verdict } from "./condition.ts";
import type { Condition } from "./statement.ts";

/** Something that may be true under a condition. */
export interface Conditional {
  readonly when?: Condition | undefined;
}

/** An item of the catalogue with what its condition comes to. */
export interface Resolved<T> extends Verdict {
  readonly item: T;
}

/** The one way in which a profile is applied: every screen asks here what holds (requirement R20). */
export interface Resolution {
  /** The choices with the values that the catalogue assumes. */
  readonly profile: Profile;
  readonly verdict: (when: Condition | undefined) => Verdict;
  /**
   * The items of a list with their verdicts. The same list gives the identical result for as long as no dimension that
   * it names has changed, so that whoever holds the result can tell by `===` that nothing has to be done again.
   */
  readonly list: <T extends Conditional>(items: readonly T[]) => readonly Resolved<T>[];
}

/**
 * A resolver for a catalogue's dimensions. It remembers what it worked out: a change of profile costs only the conditions
 * that name a changed dimension.
 */
export function createResolver(dimensions: readonly DimensionHead[]): (profile: Profile) => Resolution {
  const verdicts = new WeakMap<object, Map<string, Verdict>>();
  const lists = new WeakMap<object, Map<string, readonly Resolved<Conditional>[]>>();
  const named = new WeakMap<object, readonly string[]>();

  return (chosen) => {
    const profile = completeProfile(chosen, dimensions);
    const keyOf = (subject: object, whens: () => readonly (Condition | undefined)[]): string => {
      const ids = remember(named, subject, () => [...new Set(whens().flatMap(dimensionsOf))]);
      return ids.map((id) => profile[id] ?? "").join(".");
    };
    const verdict = (when: Condition | undefined): Verdict => {
      if (when === undefined) return HOLDS;
      const known = remember(verdicts, when, () => new Map<string, Verdict>());
      return remember(
        known,
        keyOf(when, () => [when]),
        () => evaluate(when, profile, dimensions),
      );
    };
    const list = <T extends Conditional>(items: readonly T[]): readonly Resolved<T>[] => {
      const known: Memory<string, readonly Resolved<T>[]> = remember(lists, items, () => new Map());
      const key = keyOf(items, () => items.map((item) => item.when));
      return remember(known, key, () => items.map((item) => ({ item, ...verdict(item.when) })));
    };
    return { profile, verdict, list };
  };
}

interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function remember<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
