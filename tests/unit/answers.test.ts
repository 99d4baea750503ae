import { describe, expect, it, test } from "vitest";
import { type Answer, answersTo, dutiesIn, isShown, signatureOf } from "../../src/domain/answers.ts";
import type { Attribute, Profile } from "../../src/domain/catalogue.ts";
import { indexOf } from "../../src/domain/index-of.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { crew, line, member, role, setUp } from "../fixtures/small-catalogue.ts";

const ship = setUp();

function attributeOf(id: string): Attribute {
  const found = ship.catalogue.attributes.find((attribute) => attribute.id === id);
  if (found === undefined) throw new Error(`The crew has no row "${id}".`);
  return found;
}

function answersOf(setup: typeof ship, id: string, row: string, profile: Profile): readonly Answer[] {
  const { role: head, sheet } = setup.subject(id);
  return answersTo(setup.index, setup.resolve(profile), head, sheet, attributeOf(row));
}

/** An answer in words: what it says, and what it comes to. */
function inWords({ content, state, on }: Answer): string {
  const verdict = [state, ...on].join(" ");
  switch (content.type) {
    case "statement":
      return `${content.statement.key ?? content.statement.absent}: ${verdict}`;
    case "kind":
      return `${content.kind}: ${verdict}`;
    case "level":
      return `${content.level.label}: ${verdict}`;
    case "name":
      return `${content.name} (${content.where}): ${verdict}`;
    case "tie":
      return `${content.tie} ${content.role.id} ${content.line.kind}${content.through ? ` by ${content.through.id}` : ""}: ${verdict}`;
    case "member":
      return `${content.contains ? "has" : "in"} ${content.role.id}${content.membership.lead ? ", lead" : ""}: ${verdict}`;
    case "duty":
      return `${content.activity.id} ${content.duty.letters} ${content.through?.id ?? "itself"}: ${verdict}`;
  }
}

describe("answersTo", () => {
  test.each<[string, string, Profile, readonly string[]]>([
    ["captain", "purpose", {}, ["commands the ship: holds"]],
    ["captain", "food", {}, ["Fresh: depends voyage", "Salted: depends voyage"]],
    ["captain", "food", { voyage: "polar" }, ["Fresh: elsewhere", "Salted: holds"]],
    ["pilot", "food", {}, ["does-not-apply: holds"]],
    ["captain", "wage", {}, []],
    ["watch", "kind", {}, ["unit: holds"]],
    ["captain", "level", {}, ["Bridge: holds"]],
    ["mate", "level", { ship: "sail" }, ["Bridge: elsewhere", "Deck: holds"]],
    ["captain", "names", {}, ["Master (merchant ships): holds"]],
    ["mate", "names", {}, []],
    ["engineer", "superiors", {}, ["reports-to captain solid: depends ship", "reports-to owners dotted: holds"]],
    [
      "captain",
      "subordinates",
      { ship: "sail" },
      ["is-superior-of mate solid: holds", "is-superior-of engineer solid: elsewhere"],
    ],
    ["owners", "subordinates", {}, ["is-superior-of captain solid: holds", "is-superior-of engineer dotted: holds"]],
    ["captain", "support", {}, ["is-governed-by pilot governs: depends voyage"]],
    ["pilot", "support", { voyage: "coast" }, ["governs captain governs: holds"]],
    ["bosun", "support", { flag: "foreign" }, ["serves engineer serves: holds"]],
    ["engineer", "support", {}, ["is-served-by bosun serves: elsewhere"]],
    ["watch", "members", {}, ["has mate, lead: holds", "has bosun: depends voyage"]],
    ["bosun", "members", { voyage: "ocean" }, ["in watch: holds"]],
    ["watch", "superiors", {}, ["reports-to captain solid by mate: holds"]],
    ["watch", "subordinates", {}, ["is-superior-of bosun solid by mate: holds"]],
  ])("R20 %s, %s under %j", (id, row, profile, answers) => {
    expect(answersOf(ship, id, row, profile).map(inWords)).toEqual(answers);
  });

  it("gives what is derived before what the role states", () => {
    const roles = [role("captain"), role("mate", { statements: { superiors: [{ key: "God", basis: "synthesis" }] } })];
    const setup = setUp(crew({ roles: [...roles, ...crew().roles.slice(2)] }));
    expect(answersOf(setup, "mate", "superiors", {}).map(inWords)).toEqual([
      "reports-to captain solid: holds",
      "God: holds",
    ]);
  });

  it("says the lines of a unit's lead only while it leads, and none to the unit itself", () => {
    const memberships = [member("mate", "watch", true, { ship: ["steam"] })];
    const lines = [line("mate", "solid", "watch"), line("mate", "solid", "captain"), line("watch", "dotted", "owners")];
    const setup = setUp(crew({ lines, memberships }));
    const own = "reports-to owners dotted: holds";
    expect(answersOf(setup, "watch", "superiors", { ship: "sail" }).map(inWords)).toEqual([own]);
    expect(answersOf(setup, "watch", "superiors", { ship: "steam" }).map(inWords)).toEqual([
      own,
      "reports-to captain solid by mate: holds",
    ]);
  });

  it("leaves out what the catalogue does not have, as an outline that nobody checked may do", () => {
    const { role: mate, sheet } = ship.subject("mate");
    const stray = { ...mate, levels: [{ level: "moon" }] };
    const index = indexOf({ ...ship.index.outline, roles: [stray], activities: [] });
    for (const row of ["level", "superiors", "members"]) {
      expect(answersTo(index, ship.resolve({}), stray, sheet, attributeOf(row))).toEqual([]);
    }
    expect(dutiesIn(index, ship.resolve({}), sheet, "course")).toEqual([]);
  });

  it("R19 R61 carries the condition, the sources and the basis of what it says", () => {
    const [fresh] = answersOf(ship, "captain", "food", {});
    expect(fresh).toMatchObject({ when: { voyage: ["coast"] }, sources: ["log"], basis: undefined });
    const [toCaptain] = answersOf(ship, "engineer", "superiors", {});
    expect(toCaptain).toMatchObject({ when: { ship: ["steam"] }, sources: [], basis: "general-knowledge" });
    const [master] = answersOf(ship, "captain", "names", {});
    expect(master).toMatchObject({ sources: ["manual"] });
    const [bridge] = answersOf(ship, "mate", "level", {});
    expect(bridge).toMatchObject({ when: { ship: ["steam"] }, sources: [] });
  });
});

describe("dutiesIn", () => {
  const dutiesOf = (id: string, area: string, profile: Profile): readonly Answer[] =>
    dutiesIn(ship.index, ship.resolve(profile), ship.subject(id).sheet, area);

  test.each<[string, string, Profile, readonly string[]]>([
    ["mate", "course", {}, ["set-course R itself: holds"]],
    ["mate", "cargo", {}, ["stow-cargo AR itself: holds"]],
    ["mate", "galley", {}, []],
    ["pilot", "course", {}, ["set-course R itself: depends voyage"]],
    ["pilot", "course", { voyage: "ocean" }, []],
    ["watch", "cargo", { voyage: "ocean" }, ["stow-cargo AR mate: holds"]],
  ])("R20 %s in %s under %j", (id, area, profile, answers) => {
    expect(dutiesOf(id, area, profile).map(inWords)).toEqual(answers);
  });

  it("R61 stands on the grounds of the assignment, or else on none of its own: the library has the activity's", () => {
    expect(dutiesOf("pilot", "course", {})[0]).toMatchObject({ sources: ["manual"], when: { voyage: ["coast"] } });
    expect(dutiesOf("mate", "course", {})[0]).toMatchObject({ sources: [], basis: undefined });
  });

  it("R61 takes a basis for grounds too", () => {
    const [course, ...rest] = crew().activities ?? [];
    const assignments = [{ role: "mate", letters: "R" as const, basis: "synthesis" as const }];
    const setup = setUp(crew({ activities: course ? [{ ...course, assignments }, ...rest] : [] }));
    const answers = dutiesIn(setup.index, setup.resolve({}), setup.subject("mate").sheet, "course");
    expect(answers[0]).toMatchObject({ sources: [], basis: "synthesis" });
  });
});

describe("ids and signatures", () => {
  const signed = (statements: readonly Statement[], profile: Profile = {}): readonly string[] => {
    const { role: mate, sheet } = ship.subject("mate");
    const fed = { ...sheet, statements: { food: statements } };
    return answersTo(ship.index, ship.resolve(profile), mate, fed, attributeOf("food")).map(signatureOf);
  };
  const coast = { voyage: ["coast"] };

  test.each<[string, readonly [Statement, Statement], Profile, boolean]>([
    [
      "the same words",
      [
        { key: "A", sources: ["log"] },
        { key: "A", sources: ["manual"] },
      ],
      {},
      true,
    ],
    [
      "other words",
      [
        { key: "A", sources: [] },
        { key: "B", sources: [] },
      ],
      {},
      false,
    ],
    [
      "a key and a text",
      [
        { key: "A", sources: [] },
        { text: "A", sources: [] },
      ],
      {},
      false,
    ],
    [
      "none and not applicable",
      [
        { absent: "none", sources: [] },
        { absent: "does-not-apply", sources: [] },
      ],
      {},
      false,
    ],
    [
      "words that only run together alike",
      [
        { key: "A|B", text: "C", sources: [] },
        { key: "A", text: "B|C", sources: [] },
      ],
      {},
      false,
    ],
    [
      "an open condition",
      [
        { key: "A", when: coast, sources: [] },
        { key: "A", sources: [] },
      ],
      {},
      false,
    ],
    [
      "two open conditions",
      [
        { key: "A", when: coast, sources: [] },
        { key: "A", when: { voyage: ["polar"] }, sources: [] },
      ],
      {},
      false,
    ],
    [
      "the same open condition",
      [
        { key: "A", when: coast, sources: [] },
        { key: "A", when: { ...coast }, sources: [] },
      ],
      {},
      true,
    ],
    [
      "a condition that is met",
      [
        { key: "A", when: coast, sources: [] },
        { key: "A", sources: [] },
      ],
      { voyage: "coast" },
      true,
    ],
  ])("%s", (_, statements, profile, same) => {
    expect(new Set(signed(statements, profile)).size).toBe(same ? 1 : 2);
  });

  test.each([
    ["holds", true],
    ["depends", true],
    ["elsewhere", false],
  ] as const)("R21 an answer that %s is shown: %s", (state, shown) => {
    const [answer] = answersOf(ship, "captain", "food", {});
    expect(answer && isShown({ ...answer, state })).toBe(shown);
  });
});
