import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { LIMITS } from "../../src/domain/guard.ts";
import { readCatalogue } from "../../src/domain/read.ts";
import { catalogueArb, damagedArb, hostileArb, UNSAFE_KEYS } from "../fixtures/arbitraries.ts";
import { faultsOf } from "../fixtures/faults.ts";
import { bare, crew, line, read, role, SHIP } from "../fixtures/small-catalogue.ts";

const claim = (changes: object): object => ({ text: "Is a claim.", basis: "synthesis", ...changes });
const captain = (changes: object): object => ({ ...bare(), roles: [{ ...role("captain"), ...changes }] });
/** A catalogue whose captain's summary has these parts. */
const summary = (changes: object): object => ({
  ...captain({ summary: claim(changes) }),
  sentence: "{ship}",
  dimensions: [SHIP],
});

describe("readCatalogue", () => {
  it("reads what is left out as nothing, and gives the rest as it was", () => {
    const catalogue = read(bare());
    expect(catalogue).toMatchObject(bare());
    expect(catalogue).toMatchObject({ sources: [], dimensions: [], activities: [], lines: [], questions: [] });
    expect(catalogue.roles[0]).toMatchObject({
      formerIds: [],
      confusedWith: [],
      names: { abbreviations: [], also: [] },
    });
  });

  it("changes nothing in the input and shares nothing with it that a reader could change by mistake", () => {
    const input = crew();
    const { roles } = read(input);
    expect(input).toEqual(crew());
    expect(roles[0]).not.toBe(input.roles[0]);
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no mapping", null, ['catalogue: A catalogue is a mapping of its parts. Start with "format: 1".']],
    ["a list", [], ['catalogue: A catalogue is a mapping of its parts. Start with "format: 1".']],
    ["no format", {}, ['format: The format version is missing. Add "format: 1".']],
    ["a part that is missing", { ...bare(), licence: undefined }, ['licence: "licence" is missing. Add it.']],
    ["a part without an id", captain({ id: undefined }), ['roles[0].id: "id" is missing. Add it.']],
    [
      "an empty place in a list",
      captain({ formerIds: [undefined] }),
      ['roles[0].formerIds[0]: "0" is missing. Add it.'],
    ],
    [
      "an id that is none",
      captain({ id: "The Captain" }),
      [
        'roles[0].id: "The Captain" does not fit here. An id is made of lower-case letters, digits and single hyphens, ' +
          'starts with a letter, and is not "constructor".',
      ],
    ],
    [
      "a date that is none",
      { ...bare(), reviewed: "2026-13" },
      ['reviewed: "2026-13" does not fit here. Write a date as 2026-06-02, 2026-06 or 2026.'],
    ],
    [
      "a number for a text",
      { ...bare(), reviewed: 2026 },
      ["reviewed: 2026 does not fit here. Write a text, in quotes if it could be read as something else."],
    ],
    [
      "a text for a choice",
      captain({ kind: "ghost" }),
      ['roles[0].kind: "ghost" does not fit here. Write "person" or "unit" or "board".'],
    ],
    [
      "a list for a mapping",
      captain({ statements: [] }),
      ["roles[0].statements: A list does not fit here. Write a mapping, or leave it out."],
    ],
    ["a text for a list", captain({ levels: "deck" }), ['roles[0].levels: "deck" does not fit here. Write a list.']],
    [
      "a text for a mapping",
      captain({ names: "Captain" }),
      ['roles[0].names: "Captain" does not fit here. Write a mapping.'],
    ],
    [
      "nothing where something must be",
      captain({ levels: [] }),
      ["roles[0].levels: 0 items are too few. Give at least 1."],
    ],
    ["an empty text", { ...bare(), title: "" }, ["title: 0 characters are too few. Give at least 1."]],
    [
      "a text that is too long",
      { ...bare(), title: "x".repeat(121) },
      ["title: 121 characters are too many. Keep to 120."],
    ],
    [
      "space at an end",
      { ...bare(), title: "Crew " },
      ['title: "Crew " does not fit here. Remove the space at the start or the end.'],
    ],
    [
      "a long text on several lines",
      summary({ basis: "one\n\n two ".repeat(20) }),
      [
        `roles[0].summary.basis: "${"one two ".repeat(10).slice(0, 79)} ... does not fit here. ` +
          'Write "synthesis" or "general-knowledge" or "claim".',
      ],
    ],
    [
      "a text for yes or no",
      { ...bare(), groups: [{ id: "all", label: "All", ofAreas: "yes" }] },
      ['groups[0].ofAreas: "yes" does not fit here. Write true or false.'],
    ],
    [
      "every unknown key, by its own place",
      { ...captain({ rank: 1, ship: { id: 1 } }), crew: [] },
      [
        'roles[0].rank: The format has no "rank" here. Remove it, or correct its spelling.',
        'roles[0].ship: The format has no "ship" here. Remove it, or correct its spelling.',
        'crew: The format has no "crew" here. Remove it, or correct its spelling.',
      ],
    ],
    [
      "a condition that is none",
      summary({ when: "sail" }),
      ['roles[0].summary.when: "sail" does not fit here. Write a mapping or a list.'],
    ],
    [
      "a condition that is met by nothing",
      summary({ when: [] }),
      ["roles[0].summary.when: A list does not fit here. Write a mapping, or leave it out."],
    ],
    [
      "a demand that is no list",
      summary({ when: { ship: "sail" } }),
      ['roles[0].summary.when.ship: "sail" does not fit here. Write a list.'],
    ],
    [
      "a demand without a value",
      summary({ when: { ship: [] } }),
      ["roles[0].summary.when.ship: 0 items are too few. Give at least 1."],
    ],
    [
      "a demand that is no list, in one of several alternatives",
      summary({ when: [{ ship: ["sail"] }, { ship: "steam" }] }),
      ['roles[0].summary.when[1].ship: "steam" does not fit here. Write a list.'],
    ],
  ])("R90 refuses %s, with place, reason and mend", (_, input, faults) => expect(faultsOf(input)).toEqual(faults));

  it("R90 lists the faults of all parts at once", () => {
    const input = { ...captain({ kind: "ghost", id: undefined }), title: "", language: "English", sauces: [] };
    const places = ["language", "roles[0].id", "roles[0].kind", "sauces", "title"];
    expect(
      faultsOf(input)
        .map((fault) => fault.replace(/:.*/, ""))
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(places);
  });

  it("R93 lists no more faults than the limit, whichever check finds them", () => {
    const many = Array.from({ length: LIMITS.faults + 1 }, (_, n) => n);
    const ofSchema = { ...bare(), roles: many };
    const ofReferences = bare({ lines: many.map((n) => line("captain", "solid", `ghost-${n}`)) });
    for (const input of [ofSchema, ofReferences]) expect(faultsOf(input)).toHaveLength(LIMITS.faults);
  });

  test.each(UNSAFE_KEYS)("R91 refuses %s as a key and as an id", (key) => {
    const asKey: unknown = JSON.parse(JSON.stringify(crew()).replace('"purpose":', `"${key}":`));
    expect(faultsOf(asKey)).toEqual([
      `roles[0].statements.${key}: The key "${key}" is not allowed. Remove or rename it.`,
    ]);
    expect(faultsOf(captain({ id: key }))).toHaveLength(1);
  });

  it("R91 takes keys that every object inherits for what they are: unknown", () => {
    expect(faultsOf({ ...bare(), toString: 1, valueOf: {} })).toHaveLength(2);
  });

  it("R109 never throws, whatever it is given", () => {
    const outcomes = { ok: 0, refused: 0 };
    const attempt = (input: unknown): void => {
      const result = readCatalogue(input);
      outcomes[result.ok ? "ok" : "refused"] += 1;
      const faults = result.ok ? [] : result.faults;
      expect(result.ok || faults.length > 0).toBe(true);
      for (const { reason, mend } of faults) expect(`${reason} ${mend}`).toMatch(/^[^\n]+\.$/);
    };
    fc.assert(fc.property(fc.oneof(hostileArb, damagedArb), attempt), { numRuns: 1500 });
    expect(outcomes.refused).toBeGreaterThan(0);
    expect(outcomes.ok).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("R109 reads again what it has read, written as JSON, and it is equal", () => {
    fc.assert(
      fc.property(fc.oneof(catalogueArb, fc.constant(crew())), (input) => {
        const catalogue = read(input);
        expect(catalogue).toMatchObject(input);
        expect(read(JSON.parse(JSON.stringify(catalogue)))).toStrictEqual(catalogue);
      }),
      { numRuns: 100 },
    );
  });
});
