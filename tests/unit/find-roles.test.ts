import { describe, expect, it, test } from "vitest";
import { createRoleFinder } from "../../src/domain/find-roles.ts";
import { bare, role, setUp } from "../fixtures/small-catalogue.ts";

const also = (name: string) => ({ name, basis: "general-knowledge" as const });
const { directory } = setUp(
  bare({
    roles: [
      role("quartermaster", {
        names: { label: "Quartermaster", plural: "Quartermasters", short: "Quarters", abbreviations: ["QM"] },
      }),
      role("query-manager", {
        names: { label: "Query manager", plural: "Query managers", abbreviations: ["QM"] },
        formerIds: ["asker"],
      }),
      role("harbour-master", {
        names: {
          label: "Harbour master",
          plural: "Harbour masters",
          us: { label: "Port boss", plural: "Port bosses" },
          also: [also("Dock captain")],
        },
      }),
      role("captain"),
    ],
    spellings: [{ gb: "harbour", us: "harbor" }],
  }),
);
const find = createRoleFinder(directory);
const ALL = ["quartermaster", "query-manager", "harbour-master", "captain"];

describe("createRoleFinder", () => {
  test.each<[string, string, readonly string[], boolean]>([
    ["no words", "  ", ALL, false],
    ["a label", "captain", ["captain", "harbour-master"], false],
    ["a label in other letters", " CAPTAIN ", ["captain", "harbour-master"], false],
    ["another name", "dock captain", ["harbour-master"], false],
    ["a plural", "captains", ["captain", "harbour-master"], false],
    ["an abbreviation that several share", "qm", ["quartermaster", "query-manager"], true],
    ["the start of a word", "quar", ["quartermaster"], false],
    ["a word of several", "manager", ["query-manager"], false],
    ["a short name", "quarters", ["quartermaster"], false],
    ["a slip of the keyboard", "quartermastre", ["quartermaster"], false],
    ["a slip in a short word", "duck", ["harbour-master"], false],
    ["no slip in the shortest words", "prt", [], false],
    ["a former id", "asker", ["query-manager"], false],
    ["R112 the other spelling", "harbor master", ["harbour-master"], false],
    ["R112 this spelling", "harbour master", ["harbour-master"], false],
    ["R112 an American name", "port bosses", ["harbour-master"], false],
    ["words that are nobody's", "kraken", [], false],
    ["words of two roles", "query captain", [], false],
  ])("finds by %s", (_, words, ids, shared) => {
    const found = find(words);
    expect({ ids: found.roles.map(({ id }) => id), shared: found.shared }).toEqual({ ids, shared });
  });

  it("gives the roles as the directory has them", () => {
    expect(find("captain").roles[0]).toBe(directory.roles[3]);
  });
});
