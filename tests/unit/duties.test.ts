import { describe, expect, it, test } from "vitest";
import type { Letters, Profile } from "../../src/domain/catalogue.ts";
import { assignedDuties, type Duty, dutiesThrough, foremostDuties } from "../../src/domain/duties.ts";
import {
  type AssignmentInput,
  activity,
  assign,
  bare,
  crew,
  member,
  role,
  SHIP,
  setUp,
  VOYAGE,
  type When,
} from "../fixtures/small-catalogue.ts";

const SAIL = { ship: ["sail"] };
const STEAM = { ship: ["steam"] };
const POLAR = { voyage: ["polar"] };

/** A ship on which these are assigned in one activity, to the mate and the cook, who belong to the watch. */
function shipWith(
  duties: readonly [who: string, letters: Letters, when?: When][],
  when?: When,
  members = [member("mate", "watch"), member("cook", "watch", false, POLAR)],
) {
  const deed = activity(
    "sing",
    "deck",
    duties.map(([who, letters, on]) => assign(who, letters, on)),
  );
  return setUp(
    bare({
      dimensions: [SHIP, VOYAGE],
      sources: [{ id: "log", title: "The log", publisher: "The ship", grade: "A" }],
      areas: [{ id: "deck", label: "Deck", description: "On deck." }],
      phases: [{ id: "at-sea", label: "At sea" }],
      roles: ["mate", "cook", "watch"].map((id) => role(id)),
      activities: [{ ...deed, ...(when && { when }) }, activity("haul", "deck", [assign("cook", "R")])],
      memberships: members,
    }),
  );
}

describe("assignedDuties", () => {
  it("joins the condition of the activity and that of the assignment, and gives each role its own", () => {
    const { catalogue } = shipWith(
      [
        ["mate", "R"],
        ["cook", "C", POLAR],
      ],
      SAIL,
    );
    const dutiesOf = assignedDuties(catalogue.activities);
    const words = (who: string) => dutiesOf(who).map(({ activity: deed, letters, when }) => [deed, letters, when]);
    expect(words("mate")).toEqual([["sing", "R", SAIL]]);
    expect(words("cook")).toEqual([
      ["sing", "C", [{ ...SAIL, ...POLAR }]],
      ["haul", "R", undefined],
    ]);
    expect(words("watch")).toEqual([]);
  });

  test.each<[string, Partial<AssignmentInput>, Duty["grounds"]]>([
    ["nothing of its own", {}, undefined],
    ["its sources", { sources: ["log"] }, { sources: ["log"], basis: undefined }],
    ["its basis", { basis: "synthesis" }, { sources: [], basis: "synthesis" }],
  ])("R61 an assignment stands on %s", (_, own, grounds) => {
    const { catalogue } = setUp(crew());
    const [course] = catalogue.activities;
    if (course === undefined) throw new Error("The crew sets no course.");
    const assignment = { role: "mate", letters: "R" as const, ...own, sources: own.sources ?? [] };
    const [duty] = assignedDuties([{ ...course, assignments: [assignment] }])("mate");
    expect(duty?.grounds).toEqual(grounds);
  });
});

describe("dutiesThrough", () => {
  test.each<[string, Parameters<typeof shipWith>[0], readonly unknown[]]>([
    [
      "has the duties of its members, where they are members",
      [
        ["mate", "R"],
        ["cook", "A", SAIL],
      ],
      [
        ["sing", "R", "mate", undefined],
        ["sing", "A", "cook", [{ ...POLAR, ...SAIL }]],
        ["haul", "R", "cook", POLAR],
      ],
    ],
    [
      "has not what a weightier duty of another member always outweighs",
      [
        ["mate", "A"],
        ["cook", "R", SAIL],
      ],
      [
        ["sing", "A", "mate", undefined],
        ["haul", "R", "cook", POLAR],
      ],
    ],
    [
      "has what is as weighty",
      [
        ["mate", "R"],
        ["cook", "R"],
      ],
      [
        ["sing", "R", "mate", undefined],
        ["sing", "R", "cook", POLAR],
        ["haul", "R", "cook", POLAR],
      ],
    ],
    [
      "has its own instead, in an activity where it has one",
      [
        ["watch", "C"],
        ["mate", "A"],
      ],
      [
        ["sing", "C", undefined, undefined],
        ["haul", "R", "cook", POLAR],
      ],
    ],
  ])("a unit %s", (_, assigned, duties) => {
    const { sheets } = shipWith(assigned);
    const found = sheets["watch"]?.duties.map((duty) => [duty.activity, duty.letters, duty.through, duty.when]);
    expect(found).toEqual(duties);
  });

  it("gives a role without members its own, and nothing to one without any", () => {
    const { catalogue } = shipWith([["mate", "A"]]);
    const own = assignedDuties(catalogue.activities)("mate");
    expect(own).toHaveLength(1);
    expect(dutiesThrough(own, [], () => own)).toEqual(own);
    expect(dutiesThrough([], [], () => own)).toEqual([]);
  });
});

describe("foremostDuties", () => {
  test.each<[string, readonly [string, Letters, When?][], Profile, readonly string[]]>([
    [
      "the weightiest of all that hold",
      [
        ["mate", "I"],
        ["mate", "A"],
        ["mate", "C"],
      ],
      {},
      ["A holds"],
    ],
    [
      "both in one before one of two",
      [
        ["mate", "A"],
        ["mate", "AR"],
      ],
      {},
      ["AR holds"],
    ],
    [
      "A before R before C before I",
      [
        ["mate", "I"],
        ["mate", "C"],
        ["mate", "R"],
      ],
      {},
      ["R holds"],
    ],
    [
      "not what does not hold",
      [
        ["mate", "A", STEAM],
        ["mate", "R"],
      ],
      { ship: "sail" },
      ["R holds"],
    ],
    [
      "what would be weightier first",
      [
        ["mate", "R"],
        ["mate", "A", STEAM],
      ],
      {},
      ["A depends", "R holds"],
    ],
    [
      "not what would be lighter",
      [
        ["mate", "R"],
        ["mate", "C", STEAM],
      ],
      {},
      ["R holds"],
    ],
    [
      "not what would be as weighty",
      [
        ["mate", "R", STEAM],
        ["mate", "R"],
      ],
      {},
      ["R holds"],
    ],
    [
      "all that might hold, where nothing does",
      [
        ["mate", "C", SAIL],
        ["mate", "R", STEAM],
      ],
      {},
      ["R depends", "C depends"],
    ],
    ["nothing where nothing can hold", [["mate", "R", STEAM]], { ship: "sail" }, []],
  ])("counts %s", (_, assigned, profile, counted) => {
    const { sheets, resolve } = shipWith(assigned);
    const duties = foremostDuties(resolve(profile).list(sheets["mate"]?.duties ?? []));
    expect(duties.map(({ item, state }) => `${item.letters} ${state}`)).toEqual(counted);
  });

  it("counts each activity by itself, in the order of the activities", () => {
    const { sheets, resolve } = shipWith([
      ["cook", "I"],
      ["cook", "C"],
    ]);
    const duties = foremostDuties(resolve({}).list(sheets["cook"]?.duties ?? []));
    expect(duties.map(({ item }) => `${item.activity} ${item.letters}`)).toEqual(["sing C", "haul R"]);
  });
});
