import { describe, expect, it, test } from "vitest";
import { faultsOf } from "../fixtures/faults.ts";
import { type CatalogueInput, crew, dimension, line, member, role } from "../fixtures/small-catalogue.ts";

const MEND = "Add it, or name one that exists.";
const gone = (what: string, id: string, ...places: readonly string[]): readonly string[] =>
  places.map((place) => `${place}: There is no ${what} "${id}". ${MEND}`);

/** The crew with one more item in a part. */
const added = (part: keyof CatalogueInput, ...items: readonly unknown[]): object => {
  const before = crew()[part];
  return { ...crew(), [part]: [...(Array.isArray(before) ? before : []), ...items] };
};
const KNOWN = { basis: "general-knowledge" };
const said = (changes: object): object => ({ text: "Is said.", ...KNOWN, ...changes });
const question = (changes: object): object => {
  const empty = { wording: "Who?", topic: "rank", roles: [], answer: [], related: [] };
  return { id: "who", ...empty, verdict: said({}), ...changes };
};
const disagreement = (changes: object): object => {
  const sides = { positions: [said({})], field: [said({})] };
  return { id: "dispute", title: "Dispute", roles: ["mate"], attributes: [], areas: [], ...sides, ...changes };
};
const deed = (changes: object): object => {
  const text = { id: "sing", label: "Sing", description: "Sing.", area: "cargo", phase: "at-sea", ...KNOWN };
  return { ...text, assignments: [{ role: "mate", letters: "R" }], ...changes };
};

it("finds nothing wrong with the crew", () => expect(faultsOf(crew())).toEqual([]));

describe("R91 flags an id that is used twice", () => {
  const SINGLE = [
    "sources",
    "levels",
    "presets",
    "remarks",
    "areas",
    "phases",
    "groups",
    "attributes",
    "topics",
  ] as const;
  test.each([...SINGLE, "roles", "activities", "questions", "disagreements"] as const)("in %s", (part) => {
    const items = crew()[part] ?? [];
    const fault = `${part}[${items.length}].id: The id "${items[0]?.id}" is used twice. Choose another id.`;
    expect(faultsOf(added(part, items[0]))).toEqual([fault]);
  });

  test.each<[string, object, string]>([
    ["by a dimension", { ...dimension("ship", ["row", "raft"]) }, "dimensions[3].id"],
    ["by a value of the same dimension", dimension("crew", ["few", "few"]), "dimensions[3].values[1].id"],
  ])("%s", (_, extra, place) => {
    const input = { ...added("dimensions", extra), sentence: "{ship} {voyage} {flag} {crew}" };
    expect(faultsOf(input).map((fault) => fault.split(":")[0])).toContain(place);
  });

  it("by values of two dimensions, since an address names a value alone", () => {
    const input = {
      ...added("dimensions", dimension("wind", ["calm", "sail"])),
      sentence: "{ship} {voyage} {flag} {wind}",
    };
    expect(faultsOf(input)).toEqual([
      'dimensions[3].values[1].id: The value "sail" is used in another dimension too. ' +
        "Choose another id: addresses name a value without its dimension.",
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ["the id of a role before it", ["mate"], "roles[7].formerIds[0]"],
    ["the former id of a role before it", ["second", "first-officer"], "roles[7].formerIds[1]"],
    ["its own id", ["cook"], "roles[7].formerIds[0]"],
    ["the same twice", ["chef", "chef"], "roles[7].formerIds[1]"],
  ])("as a former id: %s", (_, formerIds, place) => {
    const faults = faultsOf(added("roles", role("cook", { formerIds: [...formerIds] })));
    expect(faults.map((fault) => fault.split(":")[0])).toEqual([place]);
  });
});

describe("R91 flags what is named but absent", () => {
  test.each<[string, object, readonly string[]]>([
    [
      "the assumed value of a dimension",
      { ...crew(), dimensions: crew().dimensions?.map((d) => (d.id === "ship" ? { ...d, assumed: "raft" } : d)) },
      gone("value", "raft", "dimensions[0].assumed"),
    ],
    [
      "a dimension in the profile sentence",
      crew({ sentence: "{ship} {voyage} {flag} {moon}" }),
      gone("dimension", "moon", "sentence"),
    ],
    [
      "a dimension in a preset",
      added("presets", { id: "x", label: "X", description: "X.", profile: { moon: "full" }, ...KNOWN }),
      gone("dimension", "moon", "presets[1].profile.moon"),
    ],
    [
      "a value in a preset",
      added("presets", { id: "x", label: "X", description: "X.", profile: { ship: "raft" }, ...KNOWN }),
      gone("value", "raft", "presets[1].profile.ship"),
    ],
    [
      "a group",
      added("attributes", { id: "x", label: "X", group: "ghosts", description: "X." }),
      gone("group", "ghosts", "attributes[10].group"),
    ],
    [
      "a level",
      added("roles", role("cook", { levels: [{ level: "hold" }] })),
      gone("level", "hold", "roles[7].levels[0].level"),
    ],
    [
      "a role that one is confused with",
      added("roles", role("cook", { confusedWith: ["ghost"] })),
      gone("role", "ghost", "roles[7].confusedWith[0]"),
    ],
    [
      "an attribute",
      added("roles", { ...role("cook"), statements: { mood: [said({})] } }),
      gone("attribute", "mood", "roles[7].statements.mood"),
    ],
    [
      "an area and a phase",
      added("activities", deed({ area: "moon", phase: "asleep" })),
      [...gone("area", "moon", "activities[2].area"), ...gone("phase", "asleep", "activities[2].phase")],
    ],
    [
      "a role in an activity",
      added("activities", deed({ assignments: [{ role: "ghost", letters: "R" }] })),
      gone("role", "ghost", "activities[2].assignments[0].role"),
    ],
    [
      "the ends of a line",
      added("lines", line("ghost", "solid", "wraith")),
      [...gone("role", "ghost", "lines[7].from"), ...gone("role", "wraith", "lines[7].to")],
    ],
    [
      "the ends of a move",
      added("transitions", { from: "ghost", to: "mate", usual: "rare", needs: "Death.", ...KNOWN }),
      gone("role", "ghost", "transitions[1].from"),
    ],
    [
      "a unit and a member",
      added("memberships", member("ghost", "wraith")),
      [...gone("role", "wraith", "memberships[2].unit"), ...gone("role", "ghost", "memberships[2].role")],
    ],
    [
      "what a question names",
      added("questions", question({ topic: "moon", roles: ["mate", "ghost"], related: ["why"] })),
      [
        ...gone("topic", "moon", "questions[1].topic"),
        ...gone("role", "ghost", "questions[1].roles[1]"),
        ...gone("question", "why", "questions[1].related[0]"),
      ],
    ],
    [
      "what a disagreement names",
      added("disagreements", disagreement({ roles: ["ghost"], attributes: ["mood"], areas: ["moon"] })),
      [
        ...gone("role", "ghost", "disagreements[1].roles[0]"),
        ...gone("attribute", "mood", "disagreements[1].attributes[0]"),
        ...gone("area", "moon", "disagreements[1].areas[0]"),
      ],
    ],
    [
      "a role in a comparison",
      added("comparisons", { roles: ["mate", "ghost"], why: "Why not." }),
      gone("role", "ghost", "comparisons[1].roles[1]"),
    ],
    [
      "a dimension in a condition",
      added("lines", line("mate", "dotted", "owners", { moon: ["full"] })),
      gone("dimension", "moon", "lines[7].when.moon"),
    ],
    [
      "a value in a condition",
      added("lines", line("mate", "dotted", "owners", { ship: ["sail", "raft"] })),
      gone("value", "raft", "lines[7].when.ship[1]"),
    ],
    [
      "a value of another dimension",
      added("lines", line("mate", "dotted", "owners", { ship: ["polar"] })),
      gone("value", "polar", "lines[7].when.ship[0]"),
    ],
    [
      "in one of several alternatives",
      added("lines", line("mate", "dotted", "owners", [{ ship: ["sail"] }, { moon: ["full"] }])),
      gone("dimension", "moon", "lines[7].when[1].moon"),
    ],
    [
      "in the condition of a statement",
      added("roles", { ...role("cook"), statements: { food: [said({}), said({ when: { moon: ["full"] } })] } }),
      gone("dimension", "moon", "roles[7].statements.food[1].when.moon"),
    ],
    [
      "in the condition of a remark",
      added("remarks", { id: "x", text: "X.", when: { moon: ["full"] }, ...KNOWN }),
      gone("dimension", "moon", "remarks[1].when.moon"),
    ],
    [
      "in the condition of an assignment",
      added("activities", deed({ assignments: [{ role: "mate", letters: "R", when: { moon: ["full"] } }] })),
      gone("dimension", "moon", "activities[2].assignments[0].when.moon"),
    ],
  ])("%s", (_, input, faults) => expect(faultsOf(input)).toEqual(faults));
});

test.each<[string, object, readonly string[]]>([
  [
    "a line from a role to itself",
    added("lines", line("mate", "serves", "mate")),
    ['lines[7]: "mate" is tied to itself. Name two different roles.'],
  ],
  [
    "a move from a role to itself",
    added("transitions", { from: "mate", to: "mate", usual: "rare", needs: "Nothing.", ...KNOWN }),
    ['transitions[1]: "mate" is tied to itself. Name two different roles.'],
  ],
  [
    "a profile sentence without a place for a dimension",
    crew({ sentence: "{ship} on {flag}" }),
    ['sentence: The profile sentence has no place for "voyage". Put {voyage} where its choice should stand.'],
  ],
])("flags %s", (_, input, faults) => expect(faultsOf(input)).toEqual(faults));

it("takes an id for an id, even if it is also the name of a field", () => {
  const attributes = ["when", "statements", "profile"].map((id) => ({
    id,
    label: "A row",
    group: "nature",
    description: "A row.",
  }));
  const statements = { when: [said({})], statements: [said({})], profile: [said({ when: { ship: ["sail"] } })] };
  const input = {
    ...crew(),
    attributes: [...(crew().attributes ?? []), ...attributes],
    roles: [...crew().roles, { ...role("cook"), statements }],
    dimensions: [...(crew().dimensions ?? []), dimension("when", ["soon", "later"])],
    sentence: "{ship} {voyage} {flag} {when}",
    presets: [{ id: "x", label: "X", description: "X.", profile: { when: "soon" }, ...KNOWN }],
  };
  expect(faultsOf(input)).toEqual([]);
  const wrong = {
    ...input,
    roles: [...crew().roles, { ...role("cook"), statements: { when: [said({ when: { when: ["never"] } })] } }],
  };
  expect(faultsOf(wrong)).toEqual(gone("value", "never", "roles[7].statements.when[0].when.when[0]"));
});

it("R93 refuses a condition over more combinations of values than can be tried", () => {
  const names = Array.from({ length: 15 }, (_, at) => `wind-${at}`);
  const winds = names.map((name) => dimension(name, [`${name}-fair`, `${name}-foul`]));
  const when = Object.fromEntries(names.map((name) => [name, [`${name}-fair`]]));
  const input = {
    ...added("dimensions", ...winds),
    lines: [line("mate", "solid", "captain", when)],
    sentence: `{ship} {voyage} {flag} ${names.map((name) => `{${name}}`).join(" ")}`,
  };
  expect(faultsOf(input)).toEqual([
    "lines[0].when: The dimensions named here have 32768 combinations of values; the limit is 20000. " +
      "Name fewer dimensions in one condition.",
  ]);
});
