import type { DimensionHead, Preset, Profile, Remark, ValueHead } from "./catalogue.ts";
import { alternatives } from "./condition.ts";
import type { Index } from "./index-of.ts";
import type { Resolution } from "./resolve.ts";
import type { Condition } from "./statement.ts";

/** A value of a dimension, with the dimension that it belongs to. */
export interface Choice {
  readonly dimension: DimensionHead;
  readonly value: ValueHead;
}

/** Reads value ids, in any order. Unknown ids, and all but the first value of a dimension, are returned as dropped. */
export function profileOf(index: Index, ids: readonly string[]): { profile: Profile; dropped: readonly string[] } {
  const profile: Record<string, string> = {};
  const dropped: string[] = [];
  for (const id of ids) {
    const found = index.values.get(id);
    if (found === undefined || Object.hasOwn(profile, found.dimension.id)) dropped.push(id);
    else profile[found.dimension.id] = id;
  }
  return { profile, dropped };
}

/** The value ids of a profile in the order of the catalogue, without those that it assumes anyway. */
export function idsOf(index: Index, profile: Profile): readonly string[] {
  return index.outline.dimensions.flatMap(({ id, assumed, values }) => {
    const chosen = values.find((value) => value.id === profile[id]);
    return chosen === undefined || chosen.id === assumed ? [] : [chosen.id];
  });
}

/** The profile with one choice more, or with a dimension left open. */
export function choose(profile: Profile, dimension: string, value: string | undefined): Profile {
  const { [dimension]: _before, ...rest } = profile;
  return value === undefined ? rest : { ...rest, [dimension]: value };
}

/** The preset that is exactly this profile, if there is one. */
export function presetOf(index: Index, presets: readonly Preset[], profile: Profile): Preset | undefined {
  const ids = idsOf(index, profile).join();
  return presets.find((preset) => idsOf(index, preset.profile).join() === ids);
}

/** The comments that an odd or telling profile calls for. */
export function remarksOn(remarks: readonly Remark[], resolution: Resolution): readonly Remark[] {
  return remarks.filter((remark) => resolution.verdict(remark.when).state === "holds");
}

/**
 * A condition in the catalogue's words: for each alternative the demands that the profile has not yet met, each with the
 * values that meet it. What the profile has met is left out; what it contradicts is left out whole; what then says the
 * same is said once.
 */
export function branchesOf(
  index: Index,
  profile: Profile,
  when: Condition | undefined,
): readonly (readonly (readonly Choice[])[])[] {
  const ways = alternatives(when)
    .filter((allOf) => Object.entries(allOf).every(([id, values]) => isOpenOrAmong(values, profile[id])))
    .map((allOf) => Object.entries(allOf).filter(([id]) => profile[id] === undefined))
    .map((demands) => demands.map(([, values]) => values.flatMap((value) => index.values.get(value) ?? [])));
  const said = new Set<string>();
  return ways.filter((way) => {
    const words = way.map((demand) => demand.map(({ value }) => value.id).join("/")).join("+");
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
}

function isOpenOrAmong(values: readonly string[], chosen: string | undefined): boolean {
  return chosen === undefined || values.includes(chosen);
}
