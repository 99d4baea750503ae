import type { Activity, Dimension, DimensionValue, Line, Membership, Source, Transition } from "./catalogue.ts";
import { assignedDuties, type Duty, dutiesThrough } from "./duties.ts";
import type { Outline, RoleHead } from "./outline.ts";

/** An outline with everything in it found by id, or by the role it concerns. */
export interface Index {
  readonly outline: Outline;
  readonly roles: ReadonlyMap<string, RoleHead>;
  /** Former role id -> the role it became. */
  readonly formerRoles: ReadonlyMap<string, RoleHead>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Value id -> its dimension and itself; value ids are unique in a catalogue. */
  readonly values: ReadonlyMap<string, { readonly dimension: Dimension; readonly value: DimensionValue }>;
  /** What a role does in which activity, a unit through its members too. */
  readonly duties: (role: string) => readonly Duty[];
  readonly linesFrom: (role: string) => readonly Line[];
  readonly linesTo: (role: string) => readonly Line[];
  readonly membersOf: (unit: string) => readonly Membership[];
  readonly unitsOf: (role: string) => readonly Membership[];
  readonly movesFrom: (role: string) => readonly Transition[];
  readonly movesTo: (role: string) => readonly Transition[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const NOTHING: readonly never[] = [];

function lookUp<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return (key) => groups.get(key) ?? NOTHING;
}

/** Builds the index of an outline. Costs one walk over it; made once for each catalogue. */
export function indexOf(outline: Outline): Index {
  const assigned = lookUp(assignedDuties(outline.activities), ({ assignment }) => assignment.role);
  const membersOf = lookUp(outline.memberships, (membership) => membership.unit);
  const duties = new Map(outline.roles.map(({ id }) => [id, dutiesThrough(assigned(id), membersOf(id), assigned)]));
  return {
    outline,
    roles: byId(outline.roles),
    formerRoles: new Map(outline.roles.flatMap((role) => role.formerIds.map((id) => [id, role] as const))),
    activities: byId(outline.activities),
    sources: byId(outline.sources),
    dimensions: byId(outline.dimensions),
    values: new Map(
      outline.dimensions.flatMap((dimension) =>
        dimension.values.map((value) => [value.id, { dimension, value }] as const),
      ),
    ),
    duties: (role) => duties.get(role) ?? NOTHING,
    linesFrom: lookUp(outline.lines, (line) => line.from),
    linesTo: lookUp(outline.lines, (line) => line.to),
    membersOf,
    unitsOf: lookUp(outline.memberships, (membership) => membership.role),
    movesFrom: lookUp(outline.transitions, (transition) => transition.from),
    movesTo: lookUp(outline.transitions, (transition) => transition.to),
  };
}
