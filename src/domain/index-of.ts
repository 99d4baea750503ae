import type { DimensionHead, Line, Membership, ValueHead } from "./catalogue.ts";
import { lookUp } from "./look-up.ts";
import type { ActivityHead, Outline, RoleHead } from "./outline.ts";

/** An outline with everything in it found by id, or by the role it concerns. */
export interface Index {
  readonly outline: Outline;
  readonly roles: ReadonlyMap<string, RoleHead>;
  /** Former role id -> the role it became. */
  readonly formerRoles: ReadonlyMap<string, RoleHead>;
  readonly activities: ReadonlyMap<string, ActivityHead>;
  readonly dimensions: ReadonlyMap<string, DimensionHead>;
  /** Value id -> its dimension and itself; value ids are unique in a catalogue. */
  readonly values: ReadonlyMap<string, { readonly dimension: DimensionHead; readonly value: ValueHead }>;
  readonly linesFrom: (role: string) => readonly Line[];
  readonly linesTo: (role: string) => readonly Line[];
  readonly membersOf: (unit: string) => readonly Membership[];
  readonly unitsOf: (role: string) => readonly Membership[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Builds the index of an outline. Costs one walk over it; made once for each catalogue. */
export function indexOf(outline: Outline): Index {
  return {
    outline,
    roles: byId(outline.roles),
    formerRoles: new Map(outline.roles.flatMap((role) => role.formerIds.map((id) => [id, role] as const))),
    activities: byId(outline.activities),
    dimensions: byId(outline.dimensions),
    values: new Map(
      outline.dimensions.flatMap((dimension) =>
        dimension.values.map((value) => [value.id, { dimension, value }] as const),
      ),
    ),
    linesFrom: lookUp(outline.lines, (line) => line.from),
    linesTo: lookUp(outline.lines, (line) => line.to),
    membersOf: lookUp(outline.memberships, (membership) => membership.unit),
    unitsOf: lookUp(outline.memberships, (membership) => membership.role),
  };
}
