import type { Line } from "./catalogue.ts";
import { dimensionsOf } from "./condition.ts";
import type { Relation, RelationName } from "./hierarchy.ts";
import type { Index } from "./index-of.ts";
import { joinWith, nameInSentence } from "./names.ts";
import type { RoleHead } from "./outline.ts";
import type { Segment } from "./sentence.ts";

/** By which name a role is called. */
export type NameOf = (role: RoleHead) => string;

interface Words {
  /** How `from` stands to `to`, as words between their names. */
  readonly verdict: string;
  readonly after?: string;
}

const WORDS: Readonly<Record<Exclude<RelationName, "depends">, Words>> = {
  above: { verdict: "is above" },
  below: { verdict: "is below" },
  "above-on-method": { verdict: "is above", after: " on method and reporting only" },
  "below-on-method": { verdict: "is below", after: " on method and reporting only" },
  "above-for-the-work": { verdict: "is above", after: " for the work, not in line" },
  "below-for-the-work": { verdict: "is below", after: " for the work, not in line" },
  beside: { verdict: "stands beside" },
  serves: { verdict: "serves", after: " and has no right to instruct" },
  "served-by": { verdict: "is served by", after: ", without being instructed" },
  "part-of": { verdict: "belongs to" },
  contains: { verdict: "includes" },
  none: { verdict: "has no line to" },
};

/**
 * One sentence on how two roles stand to each other, and why (requirement R33): the verdict, then the lines that make it so.
 * Words that would change with the profile carry the dimensions that they hang on. A relation that depends says how it
 * may end, and on what that depends.
 * `nameOf` gives the name by which a role is called; its full one unless told otherwise.
 */
export function relationSentence(index: Index, relation: Relation, nameOf: NameOf = fullName): readonly Segment[] {
  const segment = (id: string) => roleSegment(index, id, nameOf);
  const [from, to] = [segment(relation.from), segment(relation.to)];
  if (relation.name === "depends") {
    const ends = [...new Set(verdictsIn(relation))];
    const what = ends.length === 1 ? "; how depends on the " : ": it depends on the ";
    const on = nameInSentence(relation.on?.label ?? "");
    return [text("The "), from, text(` ${joinWith("or", ends)} the `), to, text(`${what}${on}.`)];
  }
  const { verdict, after = "" } = WORDS[relation.name];
  const because = [...new Set(relation.lines.flatMap((line) => dimensionsOf(line.when)))];
  return [
    text("The "),
    from,
    text(" "),
    { text: verdict, because },
    text(" the "),
    to,
    text(after),
    ...reason(index, relation, segment),
  ];
}

/** The verdicts in which a relation may end, in the order of its branches. */
function verdictsIn({ name, branches }: Relation): readonly string[] {
  return name === "depends" ? branches.flatMap((branch) => verdictsIn(branch.relation)) : [WORDS[name].verdict];
}

function reason(index: Index, relation: Relation, segment: (id: string) => Segment): readonly Segment[] {
  const { lines, superior, varies } = relation;
  if (superior !== undefined) {
    const answers = varies ? "both answer, by different ways, to the same superior." : "both answer to the ";
    return varies ? [text(`: ${answers}`)] : [text(`: ${answers}`), segment(superior), text(".")];
  }
  const [first, ...more] = lines;
  if (first === undefined || varies || !CLIMBS.includes(relation.name)) return [text(".")];
  const ends = [relation.from, relation.to];
  if (more.length === 0 && ends.includes(first.from) && ends.includes(first.to)) {
    return [text(first.kind === "solid" ? ", by a solid line." : ".")];
  }
  const verbs = more.flatMap((line) => [text(`, who ${verbOf(line)} the `), segment(line.to)]);
  const start = [text(": the "), segment(first.from), text(` ${verbOf(first)} the `), segment(first.to)];
  return [...start, ...verbs, ...leadership(index, relation, segment), text(".")];
}

/** The way ends at a unit's lead where a unit is the upper one: who leads it is part of the reason. */
function leadership(index: Index, relation: Relation, segment: (id: string) => Segment): readonly Segment[] {
  const upper = relation.name.startsWith("above") ? relation.from : relation.to;
  const end = relation.lines.at(-1)?.to;
  const isLead = index.membersOf(upper).some(({ role, lead }) => lead && role === end);
  return isLead ? [text(", who leads the "), segment(upper)] : [];
}

const CLIMBS: readonly RelationName[] = ["above", "below", "above-for-the-work", "below-for-the-work"];

function verbOf(line: Line): string {
  return line.kind === "dotted" ? "answers for the work to" : "reports to";
}

function roleSegment(index: Index, id: string, nameOf: NameOf): Segment {
  const role = index.roles.get(id);
  return role === undefined ? text(id) : { role, text: nameInSentence(nameOf(role)) };
}

function fullName({ names }: RoleHead): string {
  return names.label;
}

function text(words: string): Segment {
  return { text: words };
}
