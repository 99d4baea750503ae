import type { DimensionHead, Profile } from "./catalogue.ts";
import type { AllOf, Condition } from "./statement.ts";

/** The three values of the logic: true for this profile, false for it, or open until more is chosen. */
export type State = "holds" | "depends" | "elsewhere";

/** What a condition comes to. `on` names the dimensions whose choice would decide it, in the order of the catalogue. */
export interface Verdict {
  readonly state: State;
  readonly on: readonly string[];
}

export const HOLDS: Verdict = { state: "holds", on: [] };
export const ELSEWHERE: Verdict = { state: "elsewhere", on: [] };

/**
 * The profile with what it leaves unsaid but the catalogue assumes. Choices that the catalogue does not know are dropped.
 */
export function completeProfile(profile: Profile, dimensions: readonly DimensionHead[]): Profile {
  const complete: Record<string, string> = {};
  for (const dimension of dimensions) {
    const chosen = Object.hasOwn(profile, dimension.id) ? profile[dimension.id] : undefined;
    const known = dimension.values.some((value) => value.id === chosen) ? chosen : dimension.assumed;
    if (known !== undefined) complete[dimension.id] = known;
  }
  return complete;
}

/** A condition as its list of alternatives, of which one suffices; no condition is one alternative without demands. */
export function alternatives(when: Condition | undefined): readonly AllOf[] {
  if (when === undefined) return [{}];
  return Array.isArray(when) ? when : [when];
}

/** The condition that both must be met; alternatives that contradict each other are left out. */
export function meet(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  const pairs = alternatives(one).flatMap((left) => alternatives(other).map((right) => intersect(left, right)));
  return pairs.filter((allOf) => Object.values(allOf).every((values) => values.length > 0));
}

function intersect(left: AllOf, right: AllOf): AllOf {
  const met: AllOf = { ...left, ...right };
  for (const [id, values] of Object.entries(left)) {
    const others = right[id];
    if (others !== undefined) met[id] = values.filter((value) => others.includes(value));
  }
  return met;
}

/** The ids of the dimensions that a condition names. */
export function dimensionsOf(when: Condition | undefined): readonly string[] {
  return [...new Set(alternatives(when).flatMap((allOf) => Object.keys(allOf)))];
}

/**
 * What a condition comes to under a profile: it holds (or does not) if it does so however the open dimensions are chosen,
 * and depends otherwise. So alternatives that together cover every value of a dimension hold without a choice.
 * `profile` is complete in the sense of `completeProfile`; a condition on an unknown dimension can not be met.
 */
export function evaluate(when: Condition | undefined, profile: Profile, dimensions: readonly DimensionHead[]): Verdict {
  const open = reduce(alternatives(when), profile, dimensions);
  if (open === "holds") return HOLDS;
  if (open.length === 0) return ELSEWHERE;
  const matter = new Set<string>();
  const unsettled = dimensions.filter((dimension) => open.some((allOf) => Object.hasOwn(allOf, dimension.id)));
  const end = decide(open, unsettled, matter);
  if (end === "holds") return HOLDS;
  if (end === "elsewhere") return ELSEWHERE;
  return { state: "depends", on: unsettled.map((dimension) => dimension.id).filter((id) => matter.has(id)) };
}

type Open = "holds" | readonly AllOf[];

/** Drops what the profile settles: contradicted alternatives go, met demands go. "holds" if one has no demand left. */
function reduce(allOfs: readonly AllOf[], profile: Profile, dimensions: readonly DimensionHead[]): Open {
  const left: AllOf[] = [];
  for (const allOf of allOfs) {
    const demands = Object.entries(allOf).filter(([id, values]) => !isMet(values, profile[id]));
    if (demands.length === 0) return "holds";
    if (demands.every(([id]) => profile[id] === undefined && dimensions.some((dimension) => dimension.id === id))) {
      left.push(Object.fromEntries(demands));
    }
  }
  return left;
}

function isMet(values: readonly string[], chosen: string | undefined): boolean {
  return chosen !== undefined && values.includes(chosen);
}

/**
 * Tries every value of the first unsettled dimension, and so on down. Returns "holds" or "elsewhere" if all ends are that,
 * and otherwise the tree of what decides, in which a dimension whose values all lead to the same is left out: two conditions
 * with the same outcomes have the same tree, however they are written. Notes in `matter` the dimensions of the tree.
 */
function decide(open: Open, [dimension, ...later]: readonly DimensionHead[], matter: Set<string>): string {
  if (open === "holds") return "holds";
  if (dimension === undefined || open.length === 0) return "elsewhere";
  const ends = dimension.values.map((value) => {
    const rest = reduce(open, { [dimension.id]: value.id }, [dimension, ...later]);
    return [value.id, decide(rest, later, matter)] as const;
  });
  const different = new Set(ends.map(([, end]) => end));
  const [end] = different;
  if (end !== undefined && different.size === 1) return end;
  matter.add(dimension.id);
  return `${dimension.id}(${ends.map(([value, branch]) => `${value}:${branch}`).join(" ")})`;
}
