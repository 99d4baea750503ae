import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Profile } from "../../src/domain/catalogue.ts";
import { differenceSentence, plainText, type Sentence } from "../../src/domain/sentence.ts";
import { catalogueArb, profileArb, ROLES } from "../fixtures/arbitraries.ts";
import { bare, crew, role, SHIP, setUp } from "../fixtures/small-catalogue.ts";

const sentenceOf = (setup: ReturnType<typeof setUp>, profile: Profile, ids: readonly string[]): Sentence =>
  differenceSentence(setup.index, setup.resolve(profile), setup.subjects(...ids));

/** Roles with the verb phrases that complete "The <role> ...". */
function doing(phrases: Readonly<Record<string, string>>) {
  const said = (key: string) => ({ purpose: [{ key, basis: "synthesis" as const }] });
  return setUp(
    bare({
      groups: [{ id: "nature", label: "Nature" }],
      attributes: [{ id: "purpose", label: "Purpose", group: "nature", description: "What for.", inSentence: true }],
      roles: Object.entries(phrases).map(([id, key]) => role(id, key === "" ? {} : { statements: said(key) })),
    }),
  );
}

describe("differenceSentence", () => {
  const ship = setUp();
  test.each<[string, Profile, readonly string[], string]>([
    ["each role with its phrase", {}, ["captain", "watch"], "The captain commands the ship; the watch is awake."],
    ["in their order", {}, ["watch", "captain"], "The watch is awake; the captain commands the ship."],
    ["short names", {}, ["mate"], "The mate commands in the captain's stead."],
    [
      "what a role is, where it has no phrase",
      {},
      ["captain", "bosun", "owners"],
      "The captain commands the ship; the bosun is a person; the owners is a board.",
    ],
    ["what a role is, where its phrase depends", {}, ["engineer"], "The engineer is a person."],
    ["the phrase, where it holds", { ship: "steam" }, ["engineer"], "The engineer runs the engine."],
    ["two that are the same", {}, ["bosun", "pilot"], "The bosun is a person; so is the pilot."],
    ["nobody", {}, [], "."],
  ])("R18 says %s", (_, profile, ids, sentence) => {
    expect(plainText(sentenceOf(ship, profile, ids).segments)).toBe(sentence);
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ ann: "leads", bob: "leads" }, "The ann leads; so does the bob."],
    [{ ann: "leads", bob: "leads", cid: "leads" }, "The ann leads; so does the bob; so does the cid."],
    [{ ann: "is asked", bob: "is asked" }, "The ann is asked; so is the bob."],
    ...["has", "can", "may", "must", "will", "should"].map((verb): [Record<string, string>, string] => [
      { ann: `${verb} sign`, bob: `${verb} sign` },
      `The ann ${verb} sign; so ${verb} the bob.`,
    ]),
    [{ ann: "issues orders", bob: "issues orders" }, "The ann issues orders; so does the bob."],
    [{ ann: "leads", bob: "follows", cid: "leads" }, "The ann leads; the bob follows; the cid leads."],
  ])("R18 of %j says: %s", (phrases, sentence) => {
    expect(plainText(sentenceOf(doing(phrases), {}, Object.keys(phrases)).segments)).toBe(sentence);
  });

  it("R18 names the answers that it is made of", () => {
    const { grounds } = sentenceOf(ship, {}, ["captain", "bosun", "watch"]);
    expect(grounds.map(({ content, state }) => [content.type === "statement" && content.statement.key, state])).toEqual(
      [
        ["commands the ship", "holds"],
        ["is awake", "holds"],
      ],
    );
  });

  it("passes over answers without a key, and rows that are not for the sentence", () => {
    const statements = {
      food: [{ key: "eats", basis: "synthesis" as const }],
      kind: [{ key: "steers", basis: "synthesis" as const }],
      purpose: [
        { text: "No key.", basis: "synthesis" as const },
        { key: "never", when: { ship: ["sail"] }, basis: "synthesis" as const },
      ],
    };
    const attributes = (crew().attributes ?? []).map((each) => ({
      ...each,
      inSentence: each.id === "purpose" || each.id === "kind",
    }));
    const roles = [{ ...role("captain"), statements }, ...crew().roles.slice(1)];
    const setup = setUp(crew({ attributes, roles, dimensions: [SHIP, ...(crew().dimensions ?? []).slice(1)] }));
    expect(plainText(sentenceOf(setup, { ship: "steam" }, ["captain"]).segments)).toBe("The captain steers.");
  });

  it("R18 depends only on the data, names every role once and gives each its own words", () => {
    const worldArb = catalogueArb.chain((input) =>
      fc.record({
        input: fc.constant(input),
        profile: profileArb(input.dimensions ?? []),
        ids: fc.shuffledSubarray(ROLES, { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(worldArb, ({ input, profile, ids }) => {
        const sentence = sentenceOf(setUp(input), profile, ids);
        expect(sentence).toEqual(sentenceOf(setUp(structuredClone(input)), { ...profile }, [...ids]));
        const named = sentence.segments.flatMap((segment) => ("role" in segment ? [segment.role.id] : []));
        expect(named).toEqual(ids);
        expect(plainText(sentence.segments)).toMatch(/^The [^;]+(?:; (?:so \w+ )?the [^;]+)*\.$/);
        for (const answer of sentence.grounds) expect(answer.state).toBe("holds");
      }),
      { numRuns: 100 },
    );
  });
});
