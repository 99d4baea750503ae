import type { Directory, Library, Outline, Sheet, Statements } from "./outline.ts";
import type { Grounds } from "./statement.ts";

/** What rests on a source. */
export interface Carried {
  /** Roles of which a statement or a name cites it, in the order of the catalogue. */
  readonly roles: readonly string[];
  /** Activities whose letters cite it. */
  readonly activities: readonly string[];
  /** How many lines, memberships, moves and typical organisations cite it. */
  readonly ties: number;
  /** Disagreements in which it is a party or a judge. */
  readonly disagreements: readonly string[];
}

interface Citing {
  readonly id: string;
  readonly sources: ReadonlySet<string>;
}

const citing = (id: string, grounds: readonly Grounds[]): Citing => {
  return { id, sources: new Set(grounds.flatMap(({ sources }) => sources)) };
};

/** For each source of a library, what it carries; `sheets` are those of all roles, by role id. */
export function carriedBy(
  { lines, memberships }: Outline,
  { roles, transitions, presets }: Directory,
  { activities, claims, disagreements, sources }: Library,
  sheets: Readonly<Record<string, Sheet>>,
): ReadonlyMap<string, Carried> {
  const ofRoles = roles.map(({ id, summary, names }) =>
    citing(id, [summary, ...names.also, ...statementsIn(sheets[id]?.statements), ...statementsIn(claims[id])]),
  );
  const ofActivities = activities.map((activity) => citing(activity.id, [activity, ...activity.assignments]));
  const ofDisagreements = disagreements.map(({ id, positions, field }) => citing(id, [...positions, ...field]));
  const ties = [...lines, ...memberships, ...transitions, ...presets];
  return new Map(
    sources.map(({ id }) => [
      id,
      {
        roles: citersOf(ofRoles, id),
        activities: citersOf(ofActivities, id),
        ties: ties.filter((tie) => tie.sources.includes(id)).length,
        disagreements: citersOf(ofDisagreements, id),
      },
    ]),
  );
}

function statementsIn(statements: Statements | undefined): readonly Grounds[] {
  return Object.values(statements ?? {}).flat();
}

function citersOf(items: readonly Citing[], source: string): readonly string[] {
  return items.filter(({ sources }) => sources.has(source)).map(({ id }) => id);
}
