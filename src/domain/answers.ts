import type { Attribute, Kind, Level, Line, Membership, Role } from "./catalogue.ts";
import type { State, Verdict } from "./condition.ts";
import { type Duty, foremostDuties } from "./duties.ts";
import type { Index } from "./index-of.ts";
import type { ActivityHead, RoleHead, Sheet } from "./outline.ts";
import type { Resolution, Resolved } from "./resolve.ts";
import type { Condition, Grounds, Statement } from "./statement.ts";

/** What a tie to another role is, seen from the role that is described. */
export type Tie = "reports-to" | "is-superior-of" | "governs" | "is-governed-by" | "serves" | "is-served-by";

/** The content of one answer: something said, or something derived from the catalogue's other parts. */
export type Content =
  | { readonly type: "statement"; readonly statement: Statement }
  | { readonly type: "kind"; readonly kind: Kind }
  | { readonly type: "level"; readonly level: Level }
  | { readonly type: "name"; readonly name: string; readonly where?: string | undefined }
  | {
      readonly type: "tie";
      readonly tie: Tie;
      readonly role: RoleHead;
      readonly line: Line;
      readonly through?: RoleHead;
    }
  | { readonly type: "member"; readonly role: RoleHead; readonly membership: Membership; readonly contains: boolean }
  | { readonly type: "duty"; readonly duty: Duty; readonly activity: ActivityHead; readonly through?: RoleHead };

/** One answer in a cell, with what it comes to under the profile. */
export interface Answer extends Grounds {
  /** Two answers that say the same have the same id, whosever they are. */
  readonly id: string;
  readonly state: State;
  /** The dimensions that decide it, while it depends. */
  readonly on: readonly string[];
  readonly content: Content;
}

interface Raw extends Grounds {
  readonly id: string;
  readonly content: Content;
}

const UNGROUNDED: Grounds = { sources: [] };

/**
 * The answers of a role in a row of attributes: first what is derived from the catalogue's other parts (`attribute.from`),
 * then what the role itself states. Those that do not hold are included, in state "elsewhere".
 */
export function answersTo(
  index: Index,
  resolution: Resolution,
  role: RoleHead,
  sheet: Sheet,
  attribute: Pick<Attribute, "id" | "from">,
): readonly Answer[] {
  const stated = resolution.list(sheet.statements[attribute.id] ?? NOTHING).map((resolved) => {
    const { key, text, absent } = resolved.item;
    const id = idOf("says", key, text, absent);
    return toAnswer(resolved, { id, content: { type: "statement", statement: resolved.item }, ...resolved.item });
  });
  return [...derive(index, resolution, role, sheet, attribute.from), ...stated];
}

/** The duties of a role in an area of responsibility, in the order of the activities. */
export function dutiesIn(index: Index, resolution: Resolution, sheet: Sheet, area: string): readonly Answer[] {
  return foremostDuties(resolution.list(sheet.duties)).flatMap((resolved) => {
    const duty = resolved.item;
    const activity = index.activities.get(duty.activity);
    if (activity?.area !== area) return [];
    const member = duty.through === undefined ? undefined : index.roles.get(duty.through);
    const content: Content = { type: "duty", duty, activity, ...(member === undefined ? {} : { through: member }) };
    return [
      toAnswer(resolved, {
        id: idOf("duty", activity.id, duty.letters, duty.note, duty.through),
        content,
        when: duty.when,
        ...(duty.grounds ?? UNGROUNDED),
      }),
    ];
  });
}

const NOTHING: readonly never[] = [];

function derive(
  index: Index,
  resolution: Resolution,
  role: RoleHead,
  sheet: Sheet,
  from: Attribute["from"],
): readonly Answer[] {
  switch (from) {
    case "statements":
      return [];
    case "kind":
      return [certain({ id: idOf("kind", role.kind), content: { type: "kind", kind: role.kind }, ...UNGROUNDED })];
    case "level":
      return levels(index, resolution, role);
    case "names":
      return sheet.also.map(({ name, where, sources, basis }) =>
        certain({ id: idOf("name", name), content: { type: "name", name, where }, sources, basis }),
      );
    case "superiors":
      return ties(index, resolution, role, ["solid", "dotted"], { up: "reports-to" });
    case "subordinates":
      return ties(index, resolution, role, ["solid", "dotted"], { down: "is-superior-of" });
    case "support":
      return [
        ...ties(index, resolution, role, ["governs"], { up: "governs", down: "is-governed-by" }),
        ...ties(index, resolution, role, ["serves"], { up: "serves", down: "is-served-by" }),
      ];
    case "members":
      return members(index, resolution, role);
  }
}

function levels(index: Index, resolution: Resolution, role: RoleHead): readonly Answer[] {
  return resolution.list<Role["levels"][number]>(role.levels).flatMap((resolved) => {
    const level = index.outline.levels.find((candidate) => candidate.id === resolved.item.level);
    if (level === undefined) return [];
    const { when } = resolved.item;
    return [toAnswer(resolved, { id: idOf("level", level.id), content: { type: "level", level }, sources: [], when })];
  });
}

/** The lines of a role, and for a unit those of its lead, who stands in line for it. */
function ties(
  index: Index,
  resolution: Resolution,
  role: RoleHead,
  kinds: readonly Line["kind"][],
  as: { readonly up?: Tie; readonly down?: Tie },
): readonly Answer[] {
  const leads = resolution.list(index.membersOf(role.id)).filter(({ item, state }) => item.lead && state === "holds");
  const answers: Answer[] = [];
  for (const speaker of [role.id, ...leads.map(({ item }) => item.role)]) {
    const through = speaker === role.id ? undefined : index.roles.get(speaker);
    const add = (lines: readonly Line[], tie: Tie, otherOf: (line: Line) => string): void => {
      for (const resolved of resolution.list(lines)) {
        const line = resolved.item;
        const other = index.roles.get(otherOf(line));
        // Inside the unit, the lead's lines to its people are the unit's own affair.
        if (other === undefined || other.id === role.id || !kinds.includes(line.kind)) continue;
        const content: Content = { type: "tie", tie, role: other, line, ...(through === undefined ? {} : { through }) };
        answers.push(toAnswer(resolved, { id: idOf("tie", tie, line.kind, other.id, line.note), content, ...line }));
      }
    };
    if (as.up !== undefined) add(index.linesFrom(speaker), as.up, (line) => line.to);
    if (as.down !== undefined) add(index.linesTo(speaker), as.down, (line) => line.from);
  }
  return answers;
}

function members(index: Index, resolution: Resolution, role: RoleHead): readonly Answer[] {
  const read = (list: readonly Membership[], contains: boolean): readonly Answer[] =>
    resolution.list(list).flatMap((resolved) => {
      const membership = resolved.item;
      const other = index.roles.get(contains ? membership.role : membership.unit);
      if (other === undefined) return [];
      const id = idOf("member", contains, other.id, membership.lead);
      return [
        toAnswer(resolved, { id, content: { type: "member", role: other, membership, contains }, ...membership }),
      ];
    });
  return [...read(index.membersOf(role.id), true), ...read(index.unitsOf(role.id), false)];
}

/** An id from parts of which some are free text. JSON, so that no text can be taken for two parts. */
function idOf(...parts: readonly (string | boolean | undefined)[]): string {
  return JSON.stringify(parts);
}

function toAnswer({ state, on }: Resolved<unknown>, { id, content, when, sources, basis }: Raw): Answer {
  return { id, state, on, content, when, sources, basis };
}

function certain(raw: Raw): Answer {
  const verdict: Verdict = { state: "holds", on: [] };
  return toAnswer({ item: raw, ...verdict }, raw);
}

/** Whether an answer is shown as an answer of this profile: it holds, or it might. */
export function isShown(answer: Answer): boolean {
  return answer.state !== "elsewhere";
}

/** What an answer says under which condition: equal for answers that read the same on screen. */
export function signatureOf(answer: Answer): string {
  const when: Condition | undefined = answer.state === "depends" ? answer.when : undefined;
  return when === undefined ? answer.id : `${answer.id}|${JSON.stringify(when)}`;
}
