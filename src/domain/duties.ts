import type { Activity, Letters, Membership } from "./catalogue.ts";
import { meet } from "./condition.ts";
import { lookUp } from "./look-up.ts";
import type { Resolved } from "./resolve.ts";
import type { Condition, Grounds } from "./statement.ts";

/** A role's part in an activity. `when` is met where the activity takes place and the assignment holds. */
export interface Duty {
  readonly activity: string;
  readonly letters: Letters;
  readonly note?: string | undefined;
  readonly when?: Condition | undefined;
  /** What it stands on by itself; otherwise it stands on the grounds of its activity, which the library has. */
  readonly grounds?: Grounds | undefined;
  /** The member by whom a unit has this duty; absent where the role has it itself. */
  readonly through?: string | undefined;
}

/** From the most binding to the least. */
const WEIGHT: readonly Letters[] = ["AR", "A", "R", "C", "I"];

/** The duties that the catalogue assigns, by role, in the order of the activities. */
export function assignedDuties(activities: readonly Activity[]): (role: string) => readonly Duty[] {
  const assigned = activities.flatMap((activity) =>
    activity.assignments.map(({ role, letters, note, sources, basis, when }) => {
      const grounds = sources.length === 0 && basis === undefined ? undefined : { sources, basis };
      return { role, duty: { activity: activity.id, letters, note, when: meet(activity.when, when), grounds } };
    }),
  );
  const byRole = lookUp(assigned, ({ role }) => role);
  return (role) => byRole(role).map(({ duty }) => duty);
}

/**
 * The duties of a role that may have members: its own, and in every activity where it has none, those of its members. A
 * unit has no letters of its own in most organisations, it acts through its people (our reading of how published
 * matrices name people for the work of an office).
 */
export function dutiesThrough(
  own: readonly Duty[],
  members: readonly Membership[],
  dutiesOf: (role: string) => readonly Duty[],
): readonly Duty[] {
  const settled = new Set(own.map((duty) => duty.activity));
  const held = members.flatMap((membership) =>
    dutiesOf(membership.role)
      .filter((duty) => !settled.has(duty.activity))
      .map((duty) => ({ ...duty, when: meet(membership.when, duty.when), through: membership.role })),
  );
  return [...own, ...held.filter((duty) => !isOutweighed(duty, held))];
}

/** Whether a weightier duty in the same activity holds under every profile, so that this one never counts. */
function isOutweighed(duty: Duty, rivals: readonly Duty[]): boolean {
  return rivals.some(
    (rival) => rival.activity === duty.activity && rival.when === undefined && weightOf(rival) < weightOf(duty),
  );
}

/**
 * The duties that count, of one role under one profile: in each activity the weightiest that holds, and before it those
 * that would be weightier still if the profile said more. In the order in which the activities first occur.
 */
export function foremostDuties(duties: readonly Resolved<Duty>[]): readonly Resolved<Duty>[] {
  const byActivity = new Map<string, Resolved<Duty>[]>();
  for (const duty of duties) {
    if (duty.state === "elsewhere") continue;
    const { activity } = duty.item;
    byActivity.set(activity, [...(byActivity.get(activity) ?? []), duty]);
  }
  return [...byActivity.values()].flatMap((rivals) => {
    const sorted = rivals.toSorted((one, other) => weightOf(one.item) - weightOf(other.item));
    const settled = sorted.find((duty) => duty.state === "holds");
    if (settled === undefined) return sorted;
    return [...sorted.filter((duty) => weightOf(duty.item) < weightOf(settled.item)), settled];
  });
}

function weightOf({ letters }: Duty): number {
  return WEIGHT.indexOf(letters);
}
