import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { builtIn, holding, profilesFor, resolve } from "./built-in.ts";

const { roles, presets, lines, memberships } = builtIn;
const ids = roles.map(({ id }) => id);
const solid = lines.filter(({ kind }) => kind === "solid");

/** The chain of command from a role to the top; a unit stands in it through its lead. Ends at a role met before. */
function chainUnder(profile: Profile) {
  const superiors = new Map(holding(profile, solid).map(({ from, to }) => [from, to]));
  const leads = new Map(holding(profile, memberships).flatMap(({ unit, role, lead }) => (lead ? [[unit, role]] : [])));
  return (start: string): readonly string[] => {
    const chain: string[] = [];
    for (let at: string | undefined = start; at !== undefined; at = superiors.get(at)) {
      const met: boolean = chain.includes(at);
      at = leads.get(at) ?? at;
      chain.push(at);
      if (met) break;
    }
    return chain;
  };
}

/** How many groups there are of roles that are tied to each other, straight or through others. */
function groupsTiedBy(ties: readonly (readonly [string, string])[]): number {
  const groups = new Map(ids.map((id) => [id, id]));
  for (const [one, other] of ties) {
    const [kept, joined] = [groups.get(one), groups.get(other)];
    for (const [id, group] of groups) if (group === joined && kept !== undefined) groups.set(id, kept);
  }
  return new Set(groups.values()).size;
}

const hasRepeats = (items: readonly string[]): boolean => new Set(items).size < items.length;

describe.each(presets.map(({ id, profile }) => [id, profile] as const))("the hierarchy of %s", (_, profile) => {
  const held = holding(profile, lines);
  const belonging = holding(profile, memberships).map(({ unit, role }) => [unit, role] as const);

  it("R62 is settled", () => {
    const tied = resolve(profile).list([...lines.map(({ when }) => ({ when })), ...memberships]);
    expect(tied.filter(({ state }) => state === "depends")).toEqual([]);
  });

  it("R62 leads from every role to every other, by lines and memberships", () => {
    expect(groupsTiedBy([...held.map(({ from, to }) => [from, to] as const), ...belonging])).toBe(1);
  });

  it("R62 is connected by its solid lines and memberships alone", () => {
    const commands = held.filter(({ kind }) => kind === "solid").map(({ from, to }) => [from, to] as const);
    expect(groupsTiedBy([...commands, ...belonging])).toBe(1);
  });
});

describe("the solid lines", () => {
  const profiles = profilesFor([...solid, ...memberships.filter(({ lead }) => lead)].map(({ when }) => when));

  it("depend on type, level, structure and framework only", () => {
    expect(profiles).toHaveLength(3 * 6 * 6 * 6);
    expect(Object.keys(profiles[0] ?? {})).toEqual(["pmo-type", "pmo-level", "structure", "framework"]);
  });

  it("R62 give no role two superiors, and none of its own to a unit that has a lead", () => {
    const wrong = profiles.flatMap((profile) => {
      const below = holding(profile, solid).map(({ from }) => from);
      const led = holding(profile, memberships).flatMap(({ unit, lead }) => (lead ? [unit] : []));
      return hasRepeats([...below, ...led]) ? [profile] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("R62 R34 make no cycle, and all chains end at the top of the organisation", () => {
    const wrong = profiles.flatMap((profile) => {
      const chains = ids.map(chainUnder(profile));
      return chains.filter((chain) => hasRepeats(chain) || !TOPS.includes(chain.at(-1) ?? "")).map(String);
    });
    expect(wrong).toEqual([]);
  });
});

const TOPS = ["executive-board", "accounting-officer"];
