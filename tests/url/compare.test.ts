import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decodeRoles, encodeRoles, MOST_ROLES, type Notice } from "../../src/url/compare.ts";
import { crew, setUp } from "../fixtures/small-catalogue.ts";

const { index, head } = setUp();
const CREW = crew().roles.map(({ id }) => id);

const idsOf = (roles: readonly { readonly id: string }[]): readonly string[] => roles.map(({ id }) => id);

/** A notice in short: its kind, and what it names. */
function inShort(notice: Notice): string {
  switch (notice.kind) {
    case "unknown-role":
    case "unknown-value":
      return `${notice.kind} ${notice.id}`;
    case "renamed-role":
      return `${notice.kind} ${notice.id} ${notice.role.id}`;
    case "repeated-role":
      return `${notice.kind} ${notice.role.id}`;
    case "too-many-roles":
      return `${notice.kind} ${idsOf(notice.roles).join(" ")}`;
  }
}

describe("decodeRoles", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["no role", "", [], []],
    ["one role", "mate", ["mate"], []],
    ["roles in the order of the path", "pilot/captain/mate", ["pilot", "captain", "mate"], []],
    ["slashes without a role between them", "/captain//mate/", ["captain", "mate"], []],
    ["R2 an unknown role", "captain/stowaway/mate", ["captain", "mate"], ["unknown-role stowaway"]],
    ["R2 nothing that is known", "stowaway", [], ["unknown-role stowaway"]],
    ["R2 a former id", "first-officer/captain", ["mate", "captain"], ["renamed-role first-officer mate"]],
    ["R2 a repeated role", "captain/mate/captain", ["captain", "mate"], ["repeated-role captain"]],
    [
      "R2 a former id beside the role which it became",
      "mate/first-officer",
      ["mate"],
      ["repeated-role mate", "renamed-role first-officer mate"],
    ],
    [
      "R2 six roles and a seventh",
      "captain/mate/bosun/engineer/pilot/watch/owners",
      ["captain", "mate", "bosun", "engineer", "pilot"],
      ["too-many-roles watch owners"],
    ],
    [
      "R2 a sixth role that is named twice",
      "captain/mate/bosun/engineer/pilot/watch/watch",
      ["captain", "mate", "bosun", "engineer", "pilot"],
      ["repeated-role watch", "too-many-roles watch"],
    ],
    [
      "R2 an unknown role takes no place",
      "stowaway/captain/mate/bosun/engineer/pilot",
      ["captain", "mate", "bosun", "engineer", "pilot"],
      ["unknown-role stowaway"],
    ],
    ["other letters: an id is written in one way", "Captain", [], ["unknown-role Captain"]],
    [
      "names that every object knows",
      "constructor/__proto__/toString",
      [],
      ["unknown-role constructor", "unknown-role __proto__", "unknown-role toString"],
    ],
  ])("reads %s: %j", (_what, path, roles, notices) => {
    const read = decodeRoles(index, path);
    expect(idsOf(read.roles)).toEqual(roles);
    expect(read.notices.map(inShort)).toEqual(notices);
  });
});

describe("encodeRoles", () => {
  test.each([
    [[], ""],
    [["mate"], "mate"],
    [["pilot", "captain"], "pilot/captain"],
  ])("writes %j as %j", (ids, path) => expect(encodeRoles(ids.map(head))).toBe(path));

  it("R1 R109 what is written is read again: the same roles in the same order, and no notice", () => {
    const chosen = fc.shuffledSubarray(CREW, { maxLength: MOST_ROLES });
    fc.assert(
      fc.property(chosen, (ids) => {
        const read = decodeRoles(index, encodeRoles(ids.map(head)));
        expect(idsOf(read.roles)).toEqual(ids);
        expect(read.notices).toEqual([]);
      }),
    );
  });
});

describe("any path", () => {
  const segment = fc.oneof(fc.constantFrom(...CREW, "first-officer", "stowaway", "", "__proto__"), fc.string());
  const path = fc.array(segment, { maxLength: 12 }).map((segments) => segments.join("/"));

  it("R109 opens: at most five roles, each once, and every segment is shown or in a notice", () => {
    fc.assert(
      fc.property(path, (any) => {
        const { roles, notices } = decodeRoles(index, any);
        expect(roles.length).toBeLessThanOrEqual(MOST_ROLES);
        expect(new Set(roles).size).toBe(roles.length);
        const said = notices.map(inShort).join("\n");
        for (const id of any.split("/").filter((part) => part !== "")) {
          expect(idsOf(roles).includes(id) || said.includes(id)).toBe(true);
        }
      }),
    );
  });

  it("R109 comes to rest: what it opens as is an address that opens as the same, with nothing more to say", () => {
    fc.assert(
      fc.property(path, (any) => {
        const { roles } = decodeRoles(index, any);
        expect(decodeRoles(index, encodeRoles(roles))).toEqual({ roles, notices: [] });
      }),
    );
  });
});
