import type { Line, LineKind } from "./catalogue.ts";
import type { Index } from "./index-of.ts";
import type { Resolution, Resolved } from "./resolve.ts";

/** Lines that hold under one profile, walked from role to role. */
export interface Graph {
  /** The lines of the given kinds from a role to others. */
  readonly from: (role: string, kinds: readonly LineKind[]) => readonly Line[];
  /** The lead of a unit, who speaks for it in questions of rank; any other role speaks for itself. */
  readonly voiceOf: (role: string) => string;
  /** A role and its members: whoever acts for it. */
  readonly speakersOf: (role: string) => readonly string[];
  readonly isMember: (role: string, unit: string) => boolean;
  /** The lines upward from a role to a superior: the fewest, or undefined if there is no way. */
  readonly wayUp: (role: string, superior: string, kinds: readonly LineKind[]) => readonly Line[] | undefined;
  /** The roles above a role, nearest first, each with the fewest lines upward to it. */
  readonly waysUp: (role: string, kinds: readonly LineKind[]) => ReadonlyMap<string, readonly Line[]>;
}

export const IN_LINE: readonly LineKind[] = ["solid"];
export const FOR_THE_WORK: readonly LineKind[] = ["solid", "dotted"];

const holding = <T>(resolved: readonly Resolved<T>[]): readonly T[] =>
  resolved.flatMap(({ item, state }) => (state === "holds" ? [item] : []));

/** The graph of the lines and memberships that hold under a resolution. Walks end on cycles. */
export function graphOf(index: Index, resolution: Resolution): Graph {
  const from: Graph["from"] = (role, kinds) =>
    holding(resolution.list(index.linesFrom(role))).filter((line) => kinds.includes(line.kind));
  const membersOf = (unit: string) => holding(resolution.list(index.membersOf(unit)));
  const voiceOf = (role: string) => membersOf(role).find((membership) => membership.lead)?.role ?? role;

  /** Breadth first, so that the first way to a role is a shortest one. A unit is left through its lead as well. */
  const waysUp = (role: string, kinds: readonly LineKind[]): Map<string, readonly Line[]> => {
    const ways = new Map<string, readonly Line[]>();
    const seen = new Set<string>();
    let frontier: readonly [string, readonly Line[]][] = [[role, []]];
    while (frontier.length > 0) {
      const next: [string, readonly Line[]][] = [];
      for (const [at, way] of frontier) {
        for (const speaker of new Set([at, voiceOf(at)])) {
          if (seen.has(speaker)) continue;
          seen.add(speaker);
          if (way.length > 0) ways.set(speaker, way);
          for (const line of from(speaker, kinds)) next.push([line.to, [...way, line]]);
        }
      }
      frontier = next;
    }
    return ways;
  };

  return {
    from,
    voiceOf,
    speakersOf: (role) => [role, ...membersOf(role).map((membership) => membership.role)],
    isMember: (role, unit) => membersOf(unit).some((membership) => membership.role === role),
    wayUp: (role, superior, kinds) => {
      const ways = waysUp(role, kinds);
      return ways.get(superior) ?? ways.get(voiceOf(superior));
    },
    waysUp,
  };
}
