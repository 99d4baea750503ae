import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import type { Activity, Profile } from "../../src/domain/catalogue.ts";
import { builtIn, holding, material, profilesFor, resolve } from "./built-in.ts";

const { roles, activities, presets, dimensions, disagreements } = builtIn;
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe("the built-in catalogue has", () => {
  // What people call them, and the id under which the catalogue has them.
  test.each<[string, readonly string[]]>([
    ["project-manager", ["Project manager", "PM"]],
    ["pmo-officer", ["Project management officer", "PMO officer"]],
    ["pmo", ["Project management office", "PMO"]],
    ["pmo-manager", ["PMO manager", "Head of PMO", "PMO director"]],
    ["programme-manager", ["Programme manager", "Program manager"]],
    ["portfolio-manager", ["Portfolio manager"]],
    ["sponsor", ["Project sponsor", "Executive", "Senior responsible owner", "SRO"]],
    ["project-coordinator", ["Project coordinator", "Project administrator"]],
    ["change-manager", ["Change manager", "Business change manager"]],
    ["scrum-master", ["Scrum master"]],
    ["product-owner", ["Product owner", "Product manager"]],
    ["delivery-manager", ["Delivery manager"]],
    ["team-member", ["Team member"]],
    ["functional-manager", ["Functional manager", "Line manager"]],
    // The boards and the roles around them that the scenarios of the hierarchy need.
    ["executive-board", ["Executive board"]],
    ["portfolio-board", ["Portfolio board"]],
    ["programme-board", ["Programme board"]],
    ["project-board", ["Project board", "Steering committee"]],
    ["sponsoring-group", ["Sponsoring group"]],
    ["commissioner", ["Corporate or programme management"]],
    ["senior-user", ["Senior user"]],
    ["senior-supplier", ["Senior supplier"]],
    ["project-assurance", ["Project assurance"]],
    ["change-authority", ["Change authority"]],
    ["project-support", ["Project support"]],
    ["team-manager", ["Team manager"]],
    ["portfolio-director", ["Portfolio director"]],
    ["divisional-director", ["Divisional director"]],
    ["hub-office", ["Hub office"]],
    ["programme-office", ["Programme office"]],
    ["centre-of-excellence", ["Centre of excellence", "Center of excellence"]],
    ["accounting-officer", ["Accounting officer"]],
    ["programme-director", ["Programme director"]],
    ["chief-project-delivery-officer", ["Chief project delivery officer"]],
    ["head-of-function", ["Government head of function"]],
    ["service-owner", ["Service owner"]],
    ["head-of-delivery", ["Head of projects"]],
    ["scrum-team", ["Scrum team"]],
  ])("R60 the role %s", (id, called) => {
    const role = roles.find((each) => each.id === id);
    const { label, short, abbreviations, also, us } = role?.names ?? { label: "", abbreviations: [], also: [] };
    const names = [label, short, us?.label, ...abbreviations, ...also.map(({ name }) => name)];
    expect(names).toEqual(expect.arrayContaining([...called]));
  });

  test.each<[string, readonly string[]]>([
    ["pmo-type", ["supportive", "controlling", "directive"]],
    ["pmo-level", ["project", "programme", "department", "enterprise", "excellence", "support-service"]],
    ["maturity", ["new", "established", "mature"]],
    ["structure", ["functional", "weak-matrix", "balanced-matrix", "strong-matrix", "projectised", "small"]],
    ["framework", ["no-framework", "prince2", "msp", "p3o", "uk-government", "scrum"]],
    ["officer-grade", ["administrator", "analyst", "managing", "directing"]],
  ])("R20 the dimension %s", (id, values) => {
    expect(ids(dimensions.find((dimension) => dimension.id === id)?.values ?? [])).toEqual(values);
  });

  it("R20 no other dimension", () => expect(dimensions).toHaveLength(6));

  it("R60 the twelve scenarios as presets, in their order", () => {
    expect(ids(presets)).toEqual([
      "functional-supportive",
      "weak-matrix-supportive",
      "balanced-matrix-controlling",
      "strong-matrix-controlling",
      "projectised-directive",
      "prince2-project",
      "msp-programme",
      "p3o-enterprise",
      "uk-government-major-project",
      "scrum-team",
      "small-organisation",
      "senior-officer",
    ]);
  });

  it("R60 all 42 activities", () => expect(activities).toHaveLength(42));
  it("R60 the 17 disagreements, or more", () => expect(disagreements.length).toBeGreaterThanOrEqual(17));
});

describe("roles", () => {
  test.each(roles.map((role) => [role.id, role] as const))("R18 %s can be told apart in one sentence", (_, role) => {
    const [first] = role.statements["definition"] ?? [];
    // A verb phrase that holds everywhere and goes on a sentence: "The sponsor answers for ...".
    expect(first?.key).toMatch(/^[a-z].*[^.]$/);
    expect(first?.when).toBeUndefined();
    expect(role.summary.text).toMatch(/[.]$/);
    expect(role.summary.when).toBeUndefined();
  });

  it("R17 have marks with letters of their own", () => {
    const letters = roles.map(({ glyph }) => glyph?.letters.toUpperCase());
    expect(letters).not.toContain(undefined);
    expect(letters.filter((each, at) => letters.indexOf(each) !== at)).toEqual([]);
  });
});

describe("activities", () => {
  const cases = activities.map((activity) => [activity.id, activity] as const);
  const lettersUnder = (profile: Profile, { assignments }: Activity) =>
    holding(profile, assignments).map(({ letters }) => letters);
  const answering = (letters: readonly string[]) => letters.filter((each) => each.includes("A"));
  const takesPlace = (profile: Profile, { when }: Activity) => resolve(profile).verdict(when).state === "holds";

  test.each(cases)("R62 %s has exactly one A in every preset where it takes place", (_, activity) => {
    const there = presets.filter(({ profile }) => takesPlace(profile, activity));
    expect(there.length).toBeGreaterThan(0);
    for (const { id, profile } of there) {
      expect([id, answering(lettersUnder(profile, activity))]).toEqual([id, [expect.any(String)]]);
    }
  });

  test.each(cases)("R41 %s has one A and an R under every profile of what it depends on", (_, activity) => {
    const all = profilesFor([activity.when, ...activity.assignments.map(({ when }) => when)]);
    for (const profile of all.filter((each) => takesPlace(each, activity))) {
      const letters = lettersUnder(profile, activity);
      expect([profile, answering(letters)]).toEqual([profile, [expect.any(String)]]);
      expect([profile, letters.some((each) => each.includes("R"))]).toEqual([profile, true]);
    }
  });

  it("R60 leave accountability to others than a PMO officer", () => {
    const assigned = activities.flatMap(({ assignments }) => assignments.filter(({ role }) => role === "pmo-officer"));
    expect(answering(assigned.map(({ letters }) => letters))).toEqual([]);
  });

  const Rows = v.array(v.object({ id: v.string(), raci: v.record(v.string(), v.string()) }));
  const raci = material("factbook/raci.json");
  test.skipIf(raci === undefined)("R60 have the letters of the fact book under its assumptions", () => {
    // A controlling PMO in a strong matrix; the department's, since the fact book lets an enterprise office do more.
    const profile = { "pmo-type": "controlling", "pmo-level": "department", structure: "strong-matrix" };
    const rows = v.parse(Rows, JSON.parse(raci ?? "[]"));
    expect(ids(activities).toSorted()).toEqual(ids(rows).toSorted());
    for (const { id, raci: letters } of rows) {
      const activity = activities.find((each) => each.id === id);
      const found = holding(profile, activity?.assignments ?? []).map((one) => [one.role, one.letters]);
      const expected = Object.entries(letters).map(([role, each]) => [role, each.replace("A/R", "AR")]);
      expect([id, found]).toEqual([id, expect.arrayContaining(expected)]);
    }
  });
});
