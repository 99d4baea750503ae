import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { type Relation, type RelationName, relationBetween } from "../../src/domain/hierarchy.ts";
import { builtIn, index, resolve } from "./built-in.ts";

// What the catalogue and the code together answer to "who is above whom", beside what the fact book on hierarchies says:
// its sections 4 (scenarios S1 to S12), 5 (rules R1 to R11) and 6 (other questions of rank). Its "beside, as helper" is
// our "serves".

const relate = (profile: Profile, from: string, to: string): Relation =>
  relationBetween(index, resolve, profile, from, to);

/** The names in which a relation may end, in the order of its branches. */
function endsOf({ name, branches }: Relation): readonly RelationName[] {
  const ends = name === "depends" ? branches.flatMap(({ relation }) => endsOf(relation)) : [name];
  return [...new Set(ends)];
}

/** Where the catalogue answers otherwise than the fact book, and why. Nothing else may. */
const OTHERWISE: readonly { readonly asked: string; readonly answer: readonly RelationName[]; readonly why: string }[] =
  [
    {
      asked: "senior-officer: pmo-officer to project-manager",
      answer: ["above-for-the-work"],
      why: "S12 draws a solid line, on the word of one weak source. The solid line goes to the PMO manager here.",
    },
    {
      asked: "R2: pmo-officer to project-manager",
      answer: ["below", "serves"],
      why: "Level in grade, but lines show authority. A remark on such profiles says so.",
    },
    {
      asked: "R3: pmo-officer to project-manager",
      answer: ["below", "serves", "above-on-method", "above-for-the-work"],
      why: "Higher in grade, but lines show authority. A remark on such profiles says so.",
    },
    {
      asked: "R3: pmo-manager to project-manager",
      answer: ["beside", "above-on-method", "above"],
      why: "Higher in grade, but lines show authority.",
    },
    {
      asked: "6: programme-board to programme-manager",
      answer: ["contains"],
      why: "The programme manager sits on the board that is above; membership is named before rank.",
    },
    {
      asked: "6: sponsor to pmo-manager",
      answer: ["above-for-the-work", "above", "beside"],
      why: "Above for a given project only; the line from the PMO to the sponsor has that as its note.",
    },
  ];

/** The answer to expect: the fact book's, but for the exceptions. */
const answerTo = (asked: string, ofFactBook: readonly RelationName[]): readonly RelationName[] =>
  OTHERWISE.find((each) => each.asked === asked)?.answer ?? ofFactBook;

const PAIRED = ["pmo-officer", "pmo", "pmo-manager", "programme-manager", "sponsor", "project-coordinator"] as const;

// How each of these roles stands to the project manager.
const SCENARIOS: readonly (readonly [string, ...RelationName[]])[] = [
  ["functional-supportive", "serves", "serves", "beside", "above-for-the-work", "above-for-the-work", "below"],
  ["weak-matrix-supportive", "serves", "serves", "beside", "above-for-the-work", "above-for-the-work", "below"],
  [
    "balanced-matrix-controlling",
    ...(["serves", "above-on-method", "above-on-method", "above-for-the-work", "above-for-the-work", "below"] as const),
  ],
  [
    "strong-matrix-controlling",
    ...(["serves", "above-on-method", "above-on-method", "above-for-the-work", "above-for-the-work", "below"] as const),
  ],
  ["projectised-directive", "serves", "above", "above", "above-for-the-work", "above-for-the-work", "below"],
  ["prince2-project", "below", "below", "below", "above-for-the-work", "above", "below"],
  ["msp-programme", "serves", "serves", "beside", "above", "above", "below"],
  ["p3o-enterprise", "serves", "above-on-method", "above-on-method", "above", "above-for-the-work", "below"],
  ["uk-government-major-project", "serves", "above-on-method", "above-on-method", "above", "above", "below"],
  ["scrum-team", "serves", "serves", "beside", "above-for-the-work", "above", "below"],
  ["small-organisation", "serves", "serves", "beside", "above-for-the-work", "above-for-the-work", "below"],
  ["senior-officer", "above", "above", "above", "above-for-the-work", "above-for-the-work", "below"],
];

describe("R33 the scenarios of the fact book", () => {
  it("are the presets", () => expect(SCENARIOS.map(([id]) => id)).toEqual(builtIn.presets.map(({ id }) => id)));

  const cases = SCENARIOS.flatMap(([preset, ...expected]) =>
    PAIRED.map((from, at) => [preset, from, expected[at] ?? "none"] as const),
  );
  test.each(cases)("in %s: %s %s the project manager", (preset, from, expected) => {
    const profile = builtIn.presets.find(({ id }) => id === preset)?.profile ?? {};
    const answer = answerTo(`${preset}: ${from} to project-manager`, [expected]);
    expect(endsOf(relate(profile, from, "project-manager"))).toEqual(answer);
  });
});

const NOT_ABOVE: readonly RelationName[] = ["below", "serves"];

describe("R33 the rules of the fact book", () => {
  test.each<[string, Profile, string, string, readonly RelationName[]]>([
    ["R1", { "officer-grade": "administrator" }, "pmo-officer", "project-manager", ["below", "below-for-the-work"]],
    ["R1", { "officer-grade": "analyst" }, "pmo-officer", "project-manager", NOT_ABOVE],
    [
      "R2",
      { "pmo-type": "supportive", "officer-grade": "managing" },
      ...(["pmo-officer", "project-manager", ["below", "beside"]] as const),
    ],
    ["R2", { "pmo-type": "directive" }, "pmo-manager", "project-manager", ["above"]],
    ["R3", { "officer-grade": "directing" }, "pmo-officer", "project-manager", ["above"]],
    ["R3", { "pmo-level": "enterprise" }, "pmo-manager", "project-manager", ["above"]],
    ["R4", { "pmo-type": "supportive" }, "pmo", "project-manager", NOT_ABOVE],
    ["R5", { "pmo-type": "controlling" }, "pmo", "project-manager", ["above-on-method"]],
    ["R6", { "pmo-type": "directive" }, "pmo", "project-manager", ["above"]],
    ["R7", { "pmo-type": "supportive", "pmo-level": "project" }, "pmo", "project-manager", ["below"]],
    ["R7", { "pmo-level": "programme" }, "pmo", "programme-manager", ["below"]],
    [
      "R8",
      { "pmo-type": "controlling", "pmo-level": "enterprise" },
      ...(["pmo", "project-manager", ["above-on-method"]] as const),
    ],
    ["R8", { "pmo-type": "directive", "pmo-level": "enterprise" }, "pmo", "project-manager", ["above"]],
    ["R11", {}, "pmo", "project-manager", ["below", "serves", "above-on-method", "above"]],
    ["6", { framework: "msp", "pmo-type": "supportive" }, "programme-manager", "project-manager", ["above"]],
    ["6", { "pmo-level": "programme" }, "programme-manager", "project-manager", ["above"]],
    ["6", { "pmo-level": "programme" }, "programme-manager", "pmo", ["above"]],
    ["6", { framework: "uk-government" }, "programme-director", "programme-manager", ["above"]],
    ["6", {}, "programme-director", "programme-manager", ["above-for-the-work"]],
    ["6", {}, "sponsor", "programme-manager", ["above"]],
    ["6", {}, "programme-board", "programme-manager", ["above"]],
    ["6", {}, "portfolio-director", "programme-manager", ["above-for-the-work"]],
    ["6", {}, "portfolio-manager", "programme-manager", ["beside"]],
    ["6", {}, "sponsor", "project-manager", ["above-for-the-work", "above"]],
    ["6", {}, "scrum-master", "project-manager", ["beside"]],
    ["6", { "pmo-level": "project" }, "change-manager", "project-manager", ["below"]],
    ["6", { framework: "msp" }, "change-manager", "programme-manager", ["beside"]],
    ["6", {}, "project-coordinator", "project-manager", ["below"]],
    ["6", {}, "project-support", "project-manager", ["below"]],
    ["6", {}, "sponsor", "pmo-manager", ["above"]],
  ])("%s: under %j, %s to %s", (rule, profile, from, to, expected) => {
    expect(endsOf(relate(profile, from, to))).toEqual(answerTo(`${rule}: ${from} to ${to}`, expected));
  });

  it("R11 asks for the type of PMO first, then for its level", () => {
    const { on, branches } = relate({}, "pmo", "project-manager");
    expect(on?.id).toBe("pmo-type");
    expect(branches.map(({ values }) => values.map(({ id }) => id))).toEqual([
      ["supportive"],
      ["controlling"],
      ["directive"],
    ]);
    expect(branches.map(({ relation }) => relation.on?.id)).toEqual(["pmo-level", undefined, undefined]);
  });
});

it("names every exception once, with a reason", () => {
  const asked = OTHERWISE.map((each) => each.asked);
  expect(new Set(asked).size).toBe(asked.length);
  expect(OTHERWISE.map(({ why }) => why)).not.toContain("");
});
