import type { Outline, Sheet } from "./outline.ts";
import type { Grounds } from "./statement.ts";

/** What rests on a source. */
export interface Carried {
  /** Roles of which a statement or a name cites it, in the order of the catalogue. */
  readonly roles: readonly string[];
  /** Activities whose letters cite it. */
  readonly activities: readonly string[];
  /** How many lines, memberships, moves and comments on organisations cite it. */
  readonly ties: number;
  /** Disagreements in which it is a party or a judge. */
  readonly disagreements: readonly string[];
}

/** For each source of an outline, what it carries; `sheets` are those of all its roles, by role id. */
export function carriedBy(outline: Outline, sheets: Readonly<Record<string, Sheet>>): ReadonlyMap<string, Carried> {
  const cites = (grounds: readonly Grounds[], source: string) => grounds.some(({ sources }) => sources.includes(source));
  const roles = outline.roles.map(({ id, summary, names }) => {
    return { id, grounds: [summary, ...names.also, ...Object.values(sheets[id] ?? {}).flat()] };
  });
  const activities = outline.activities.map((activity) => ({ id: activity.id, grounds: [activity, ...activity.assignments] }));
  const disagreements = outline.disagreements.map(({ id, positions, field }) => ({ id, grounds: [...positions, ...field] }));
  const ties = [...outline.lines, ...outline.memberships, ...outline.transitions, ...outline.presets, ...outline.remarks];
  const idsOf = (items: readonly { id: string; grounds: readonly Grounds[] }[], source: string) =>
    items.filter(({ grounds }) => cites(grounds, source)).map(({ id }) => id);
  return new Map(
    outline.sources.map(({ id }) => [
      id,
      {
        roles: idsOf(roles, id),
        activities: idsOf(activities, id),
        ties: ties.filter(({ sources }) => sources.includes(id)).length,
        disagreements: idsOf(disagreements, id),
      },
    ]),
  );
}
