import type { DimensionHead, Line, Profile, ValueHead } from "./catalogue.ts";
import type { Verdict } from "./condition.ts";
import { FOR_THE_WORK, type Graph, graphOf, IN_LINE } from "./graph.ts";
import type { Index } from "./index-of.ts";
import type { Resolution } from "./resolve.ts";

/** How one role stands to another. "on method": it sets rules, but is no superior. "for the work": dotted lines only. */
export type RelationName =
  | "above"
  | "above-on-method"
  | "above-for-the-work"
  | "below"
  | "below-on-method"
  | "below-for-the-work"
  | "beside"
  | "serves"
  | "served-by"
  | "part-of"
  | "contains"
  | "none"
  | "depends";

/** How `from` stands to `to`. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly name: RelationName;
  /** The lines that make it so; upward from the lower role where one is above the other. */
  readonly lines: readonly Line[];
  /** The nearest superior of both, where they stand beside each other. */
  readonly superior?: string;
  /** Whether the lines differ with what the profile leaves open, though the relation does not. */
  readonly varies: boolean;
  /** For "depends": the dimension to choose, and what follows from its values; values with one end are together. */
  readonly on?: DimensionHead;
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly values: readonly ValueHead[];
  readonly relation: Relation;
}

type Resolve = (profile: Profile) => Resolution;

/**
 * How two roles stand to each other under a profile. Where the profile leaves open a dimension that decides it, the answer
 * is "depends" with a branch for each outcome; dimensions are asked in the order of the catalogue, so that the weightier
 * comes first (the type of an office outranks its level, the level its maturity: it states the authority directly, the
 * others only hint at it).
 */
export function relationBetween(index: Index, resolve: Resolve, profile: Profile, from: string, to: string): Relation {
  const resolution = resolve(profile);
  const open = firstOpen(index, resolution, [from, to]);
  if (open === undefined) return settledRelation(graphOf(index, resolution), from, to);
  const outcomes = open.values.map((value): Branch => {
    const relation = relationBetween(index, resolve, { ...profile, [open.id]: value.id }, from, to);
    return { values: [value], relation };
  });
  const branches = gather(outcomes);
  const [only, second] = branches;
  if (only !== undefined && second === undefined) return only.relation;
  return { from, to, name: "depends", lines: [], varies: false, on: open, branches };
}

/**
 * The weightiest dimension that is open and could change how these roles are tied; undefined if all is settled. Looks at
 * whatever `settledRelation` could look at: who is part of the two, what they and their members govern and serve, and the
 * ways up from them.
 */
function firstOpen(index: Index, resolution: Resolution, roles: readonly string[]): DimensionHead | undefined {
  const on = new Set<string>();
  const membersOf = (role: string) => resolution.list(index.membersOf(role)).filter(isPossible);
  const leadsOf = (role: string) => membersOf(role).filter(({ item }) => item.lead);
  const note = (verdict: Verdict): void => {
    for (const id of verdict.on) on.add(id);
  };
  const targets = new Set(roles.flatMap((role) => [role, ...leadsOf(role).map(({ item }) => item.role)]));
  for (const role of roles) {
    const members = membersOf(role);
    members.forEach(note);
    for (const speaker of [role, ...members.map(({ item }) => item.role)]) {
      const lines = resolution.list(index.linesFrom(speaker)).filter(isPossible);
      lines.filter(({ item }) => !FOR_THE_WORK.includes(item.kind) && targets.has(item.to)).forEach(note);
    }
  }
  const seen = new Set<string>();
  const climb = (role: string): void => {
    if (seen.has(role)) return;
    seen.add(role);
    const lines = resolution.list(index.linesFrom(role)).filter(isPossible);
    const upward = lines.filter(({ item }) => FOR_THE_WORK.includes(item.kind));
    [...leadsOf(role), ...upward].forEach(note);
    for (const { item } of leadsOf(role)) climb(item.role);
    for (const { item } of upward) climb(item.to);
  };
  roles.forEach(climb);
  return index.outline.dimensions.find((dimension) => on.has(dimension.id));
}

function isPossible({ state }: Verdict): boolean {
  return state !== "elsewhere";
}

/** Branches with the same end become one. */
function gather(outcomes: readonly Branch[]): readonly Branch[] {
  const ends = new Map<string, Branch>();
  for (const { values, relation } of outcomes) {
    const end = endOf(relation);
    const before = ends.get(end);
    const both = before && { values: [...before.values, ...values], relation: blend(before.relation, relation) };
    ends.set(end, both ?? { values, relation });
  }
  return [...ends.values()];
}

/** Two relations with the same end as one, which varies wherever the two rest on different lines. */
function blend(one: Relation, other: Relation | undefined): Relation {
  const varies = one.varies || other?.varies === true || linesOf(one) !== linesOf(other);
  const branches = one.branches.map((branch, at) => {
    return { values: branch.values, relation: blend(branch.relation, other?.branches[at]?.relation) };
  });
  return { ...one, varies, branches };
}

function linesOf(relation: Relation | undefined): string | undefined {
  return relation?.lines.map(({ from, kind, to }) => `${from} ${kind} ${to}`).join();
}

function endOf({ name, on, branches }: Relation): string {
  const inner = branches.map(
    ({ values, relation }) => `${values.map((value) => value.id).join("/")}:${endOf(relation)}`,
  );
  return [name, on?.id, ...inner].join(" ");
}

/** The relation where nothing is open. A tie that goes both ways ranks nobody, and the next weaker tie is looked at. */
function settledRelation(graph: Graph, from: string, to: string): Relation {
  const relation = (name: RelationName, lines: readonly Line[] = [], superior?: string): Relation => {
    return { from, to, name, lines, varies: false, branches: [], ...(superior === undefined ? {} : { superior }) };
  };
  if (graph.isMember(from, to)) return relation("part-of");
  if (graph.isMember(to, from)) return relation("contains");
  const [low, high] = [graph.voiceOf(from), graph.voiceOf(to)];
  const ties: readonly [RelationName, RelationName, (one: string, other: string) => readonly Line[] | undefined][] = [
    ["below", "above", (one, other) => graph.wayUp(one, other, IN_LINE)],
    ["above-on-method", "below-on-method", (one, other) => direct(graph, one, other, "governs")],
    ["below-for-the-work", "above-for-the-work", (one, other) => graph.wayUp(one, other, FOR_THE_WORK)],
    ["serves", "served-by", (one, other) => direct(graph, one, other, "serves")],
  ];
  for (const [forth, back, lineUp] of ties) {
    const [there, here] = [lineUp(from, to), lineUp(to, from)];
    if (there !== undefined && here === undefined) return relation(forth, there);
    if (here !== undefined && there === undefined) return relation(back, here);
  }
  const shared = sharedSuperior(graph, low, high);
  return shared === undefined ? relation("none") : relation("beside", shared.lines, shared.superior);
}

/** The superior of both who is the fewest lines away from the two together; of several, the same for either order. */
function sharedSuperior(graph: Graph, low: string, high: string) {
  const fromHigh = graph.waysUp(high, IN_LINE);
  const shared = [...graph.waysUp(low, IN_LINE)].flatMap(([superior, way]) => {
    const other = fromHigh.get(superior);
    return other === undefined ? [] : [{ superior, lines: [...way, ...other] }];
  });
  const sorted = shared.toSorted((a, b) => a.lines.length - b.lines.length || (a.superior < b.superior ? -1 : 1));
  return sorted[0];
}

function direct(graph: Graph, one: string, other: string, kind: Line["kind"]): readonly Line[] | undefined {
  const targets = [other, graph.voiceOf(other)];
  const lines = graph.speakersOf(one).flatMap((speaker) => graph.from(speaker, [kind]));
  const found = lines.filter((line) => targets.includes(line.to));
  return found.length > 0 ? found : undefined;
}
