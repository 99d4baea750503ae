import type { Catalogue } from "./catalogue.ts";
import { alternatives, dimensionsOf } from "./condition.ts";
import type { Fault } from "./fault.ts";
import { checkGrounds } from "./grounds.ts";
import { LIMITS } from "./guard.ts";
import type { Condition } from "./statement.ts";

type Path = Fault["path"];
type Identified = { readonly id: string; readonly formerIds?: readonly string[] };

/** What the schema can not see: ids that are used twice, names of things that do not exist, claims without ground. */
export function checkReferences(catalogue: Catalogue): Fault[] {
  return [
    ...checkIds(catalogue),
    ...checkDimensions(catalogue),
    ...checkNames(catalogue),
    ...checkConditions(catalogue),
    ...checkGrounds(catalogue),
  ];
}

const PARTS = [
  "sources",
  "levels",
  "dimensions",
  "presets",
  "remarks",
  "areas",
  "phases",
  "groups",
  "attributes",
  "roles",
  "activities",
  "topics",
  "questions",
  "disagreements",
] as const satisfies readonly (keyof Catalogue)[];

function checkIds(catalogue: Catalogue): Fault[] {
  const faults: Fault[] = [];
  for (const part of PARTS) faults.push(...findTwice(catalogue[part], [part]));
  // One space for all dimensions: an address names a value without its dimension.
  const owner = new Map<string, number>();
  catalogue.dimensions.forEach(({ values }, at) => {
    faults.push(...findTwice(values, ["dimensions", at, "values"]));
    values.forEach(({ id }, position) => {
      const first = owner.get(id) ?? at;
      owner.set(id, first);
      if (first === at) return;
      const reason = `The value "${id}" is used in another dimension too.`;
      const mend = "Choose another id: addresses name a value without its dimension.";
      faults.push({ path: ["dimensions", at, "values", position, "id"], reason, mend });
    });
  });
  return faults;
}

function findTwice(items: readonly Identified[], path: Path): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const see = (id: string, at: Path): void => {
    if (seen.has(id)) faults.push({ path: at, reason: `The id "${id}" is used twice.`, mend: "Choose another id." });
    seen.add(id);
  };
  items.forEach(({ id, formerIds }, position) => {
    see(id, [...path, position, "id"]);
    formerIds?.forEach((former, n) => see(former, [...path, position, "formerIds", n]));
  });
  return faults;
}

function checkDimensions({ dimensions, presets, sentence }: Catalogue): Fault[] {
  const faults: Fault[] = [];
  dimensions.forEach((dimension, at) => {
    const ids = new Set(dimension.values.map((value) => value.id));
    if (dimension.assumed !== undefined && !ids.has(dimension.assumed)) {
      faults.push(absent("value", dimension.assumed, ["dimensions", at, "assumed"]));
    }
    if (!sentence.includes(`{${dimension.id}}`)) {
      const reason = `The profile sentence has no place for "${dimension.id}".`;
      faults.push({ path: ["sentence"], reason, mend: `Put {${dimension.id}} where its choice should stand.` });
    }
  });
  for (const [, id = ""] of sentence.matchAll(/\{([^}]*)\}/g)) {
    if (!dimensions.some((dimension) => dimension.id === id)) faults.push(absent("dimension", id, ["sentence"]));
  }
  presets.forEach((preset, at) => {
    for (const [id, value] of Object.entries(preset.profile)) {
      const path = ["presets", at, "profile", id];
      const dimension = dimensions.find((candidate) => candidate.id === id);
      if (dimension === undefined) faults.push(absent("dimension", id, path));
      else if (!dimension.values.some((candidate) => candidate.id === value)) faults.push(absent("value", value, path));
    }
  });
  return faults;
}

function absent(what: string, id: string, path: Path): Fault {
  return { path, reason: `There is no ${what} "${id}".`, mend: `Add it, or name one that exists.` };
}

/** Every place where one item names another, as `[kind, id, path]`. */
function* namings(catalogue: Catalogue): Generator<[keyof typeof KNOWN, string, Path]> {
  const { attributes, roles, activities, lines, memberships, transitions, questions, disagreements } = catalogue;
  for (const [at, attribute] of attributes.entries()) yield ["group", attribute.group, ["attributes", at, "group"]];
  for (const [at, role] of roles.entries()) {
    const path = ["roles", at];
    for (const [n, entry] of role.levels.entries()) yield ["level", entry.level, [...path, "levels", n, "level"]];
    for (const [n, id] of role.confusedWith.entries()) yield ["role", id, [...path, "confusedWith", n]];
    for (const id of Object.keys(role.statements)) yield ["attribute", id, [...path, "statements", id]];
  }
  for (const [at, activity] of activities.entries()) {
    const path = ["activities", at];
    yield ["area", activity.area, [...path, "area"]];
    yield ["phase", activity.phase, [...path, "phase"]];
    for (const [n, { role }] of activity.assignments.entries())
      yield ["role", role, [...path, "assignments", n, "role"]];
  }
  for (const [part, list] of Object.entries({ lines, transitions })) {
    for (const [at, { from, to }] of list.entries()) {
      yield ["role", from, [part, at, "from"]];
      yield ["role", to, [part, at, "to"]];
    }
  }
  for (const [at, { unit, role }] of memberships.entries()) {
    yield ["role", unit, ["memberships", at, "unit"]];
    yield ["role", role, ["memberships", at, "role"]];
  }
  for (const [at, question] of questions.entries()) {
    yield ["topic", question.topic, ["questions", at, "topic"]];
    for (const [n, id] of question.roles.entries()) yield ["role", id, ["questions", at, "roles", n]];
    for (const [n, id] of question.related.entries()) yield ["question", id, ["questions", at, "related", n]];
  }
  for (const [at, disagreement] of disagreements.entries()) {
    for (const [n, id] of disagreement.roles.entries()) yield ["role", id, ["disagreements", at, "roles", n]];
    for (const [n, id] of disagreement.attributes.entries()) {
      yield ["attribute", id, ["disagreements", at, "attributes", n]];
    }
    for (const [n, id] of disagreement.areas.entries()) yield ["area", id, ["disagreements", at, "areas", n]];
  }
  for (const [at, comparison] of catalogue.comparisons.entries()) {
    for (const [n, id] of comparison.roles.entries()) yield ["role", id, ["comparisons", at, "roles", n]];
  }
}

const KNOWN = {
  group: ({ groups }: Catalogue) => groups,
  level: ({ levels }: Catalogue) => levels,
  role: ({ roles }: Catalogue) => roles,
  attribute: ({ attributes }: Catalogue) => attributes,
  area: ({ areas }: Catalogue) => areas,
  phase: ({ phases }: Catalogue) => phases,
  topic: ({ topics }: Catalogue) => topics,
  question: ({ questions }: Catalogue) => questions,
};

function checkNames(catalogue: Catalogue): Fault[] {
  const known = new Map(Object.entries(KNOWN).map(([kind, list]) => [kind, new Set(list(catalogue).map((i) => i.id))]));
  const faults: Fault[] = [];
  for (const [kind, id, path] of namings(catalogue)) if (!known.get(kind)?.has(id)) faults.push(absent(kind, id, path));
  for (const part of ["lines", "transitions"] as const) {
    catalogue[part].forEach(({ from, to }, at) => {
      if (from !== to) return;
      faults.push({ path: [part, at], reason: `"${from}" is tied to itself.`, mend: "Name two different roles." });
    });
  }
  return faults;
}

function checkConditions(catalogue: Catalogue): Fault[] {
  const values = new Map(
    catalogue.dimensions.map((dimension) => [dimension.id, new Set(dimension.values.map((v) => v.id))]),
  );
  const faults: Fault[] = [];
  for (const [when, path] of conditions(catalogue, [], false)) {
    const combinations = dimensionsOf(when).reduce((product, id) => product * (values.get(id)?.size ?? 1), 1);
    if (combinations > LIMITS.combinations) {
      const reason = `The dimensions named here have ${combinations} combinations of values; the limit is ${LIMITS.combinations}.`;
      faults.push({ path, reason, mend: "Name fewer dimensions in one condition." });
    }
    for (const [n, allOf] of alternatives(when).entries()) {
      for (const [id, chosen] of Object.entries(allOf)) {
        const at = Array.isArray(when) ? [...path, n, id] : [...path, id];
        const known = values.get(id);
        if (known === undefined) faults.push(absent("dimension", id, at));
        else
          for (const [k, value] of chosen.entries())
            if (!known.has(value)) faults.push(absent("value", value, [...at, k]));
      }
    }
  }
  return faults;
}

/** The mappings whose keys are ids, so that "when" may be one of them. */
const BY_ID = new Set(["statements", "profile"]);

/** Every `when` below a value, with its path. The schema has made sure that a field of this name holds a condition. */
function* conditions(value: unknown, path: Path, areKeysIds: boolean): Generator<[Condition, Path]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === "when" && !areKeysIds) yield [child, [...path, key]];
    else yield* conditions(child, [...path, step], !areKeysIds && BY_ID.has(key));
  }
}
