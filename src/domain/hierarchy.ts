import type { Dimension, DimensionValue, Line, Profile } from "./catalogue.ts";
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
  readonly on?: Dimension;
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly values: readonly DimensionValue[];
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
  const [first, second] = branches;
  if (first !== undefined && second === undefined) {
    return { ...first.relation, varies: first.relation.varies || !haveSameLines(outcomes) };
  }
  return { from, to, name: "depends", lines: [], varies: false, on: open, branches };
}

/** The weightiest dimension that is open and could change how these roles are tied; undefined if all is settled. */
function firstOpen(index: Index, resolution: Resolution, roles: readonly string[]): Dimension | undefined {
  const on = new Set<string>();
  const seen = new Set<string>();
  const visit = (role: string, depth: number): void => {
    if (seen.has(role)) return;
    seen.add(role);
    for (const { item, state, on: dimensions } of resolution.list(index.membersOf(role))) {
      if (state === "elsewhere") continue;
      for (const id of dimensions) on.add(id);
      if (depth === 0 || item.lead) visit(item.role, depth);
    }
    for (const { item, state, on: dimensions } of resolution.list(index.linesFrom(role))) {
      if (state === "elsewhere") continue;
      const climbs = FOR_THE_WORK.includes(item.kind);
      const ties = roles.includes(item.to) || index.membersOf(item.to).some(({ role: member }) => roles.includes(member));
      if (!climbs && !ties) continue;
      for (const id of dimensions) on.add(id);
      if (climbs) visit(item.to, depth + 1);
    }
  };
  for (const role of roles) visit(role, 0);
  return index.outline.dimensions.find((dimension) => on.has(dimension.id));
}

/** Branches with the same end become one. */
function gather(outcomes: readonly Branch[]): readonly Branch[] {
  const ends = new Map<string, Branch>();
  for (const outcome of outcomes) {
    const end = endOf(outcome.relation);
    const before = ends.get(end);
    ends.set(end, before === undefined ? outcome : { ...before, values: [...before.values, ...outcome.values] });
  }
  return [...ends.values()];
}

function endOf({ name, on, branches }: Relation): string {
  const inner = branches.map(({ values, relation }) => `${values.map((value) => value.id).join("/")}:${endOf(relation)}`);
  return [name, on?.id, ...inner].join(" ");
}

function haveSameLines(outcomes: readonly Branch[]): boolean {
  return new Set(outcomes.map(({ relation }) => relation.lines.map((l) => `${l.from}>${l.to}`).join(" "))).size === 1;
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
  const above = graph.superiors(high, IN_LINE);
  const shared = graph.superiors(low, IN_LINE).find((superior) => above.includes(superior));
  if (shared === undefined) return relation("none");
  const lines = [low, high].flatMap((role) => graph.wayUp(role, shared, IN_LINE) ?? []);
  return relation("beside", lines, shared);
}

function direct(graph: Graph, one: string, other: string, kind: Line["kind"]): readonly Line[] | undefined {
  const targets = [other, graph.voiceOf(other)];
  const lines = graph.speakersOf(one).flatMap((speaker) => graph.from(speaker, [kind]));
  const found = lines.filter((line) => targets.includes(line.to));
  return found.length > 0 ? found : undefined;
}
