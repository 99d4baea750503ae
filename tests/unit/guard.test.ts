import { describe, expect, it, test } from "vitest";
import { formatPath } from "../../src/domain/fault.ts";
import { guard, LIMITS } from "../../src/domain/guard.ts";
import { UNSAFE_KEYS } from "../fixtures/arbitraries.ts";

const places = (input: unknown): readonly string[] => guard(input).map(({ path }) => formatPath(path));
const nested = (depth: number): unknown => (depth === 0 ? "end" : { in: nested(depth - 1) });

function loop(): unknown {
  const list: unknown[] = [];
  const start = { parts: list };
  list.push(start);
  return start;
}

class Ship {
  readonly sail = () => 0;
}

describe("guard", () => {
  const shared = { id: "twice" };
  const bareMapping: unknown = Object.assign(Object.create(null), { id: "no-prototype" });
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["plain values", ["text", 1, true, null, undefined]],
    ["mappings and lists", { roles: [{ names: { label: "Mate" } }] }],
    ["a mapping without a prototype", bareMapping],
    ["the same item in two places", [shared, shared]],
    ["data of the greatest depth", nested(LIMITS.depth)],
    ["a list of the greatest length", Array.from({ length: LIMITS.items }, () => 0)],
    ["keys that merely look odd", { toString: 1, hasOwnProperty: 2, "": 3, "constructor-of-ships": 4 }],
  ])("lets pass: %s", (_, input) => expect(guard(input)).toEqual([]));

  test.each<[string, unknown, string, string]>([
    ["R91 data that contains itself", loop(), "parts[0]", "contains itself"],
    ["R93 data that is too deep", nested(LIMITS.depth + 3), "in.".repeat(LIMITS.depth).slice(0, -1), "levels deep"],
    [
      "R93 a list that is too long",
      { roles: Array.from({ length: LIMITS.items + 1 }, () => () => 0) },
      "roles",
      "20001 items",
    ],
    ["a function", { run: () => 0 }, "run", "function"],
    ["a symbol", [Symbol("x")], "[0]", "symbol"],
    ["a big integer", { n: 1n }, "n", "bigint"],
    ["a date", { reviewed: new Date(0) }, "reviewed", "not plain"],
    ["a map", new Map(), "catalogue", "not plain"],
    ["an item of a class", { ship: new Ship() }, "ship", "not plain"],
    ["something that inherits", Object.create({ format: 1 }), "catalogue", "not plain"],
  ])("refuses %s", (_, input, place, reason) => {
    const faults = guard(input);
    expect(faults.map(({ path }) => formatPath(path))).toEqual([place]);
    expect(faults[0]?.reason).toContain(reason);
    expect(faults[0]?.mend).toMatch(/^[A-Z].+\.$/);
  });

  it.each(UNSAFE_KEYS)("R91 refuses the key %s, wherever it is, and pollutes nothing", (key) => {
    const input: unknown = JSON.parse(`{ "roles": [{ "${key}": { "polluted": true } }], "${key}": 1 }`);
    expect(places(input).toSorted()).toEqual([key, `roles[0].${key}`].toSorted());
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("refuses what is computed, without computing it", () => {
    const inMapping = Object.defineProperty({}, "id", { enumerable: true, get: () => expect.fail("was asked") });
    const inList = Object.defineProperty([0], 0, { enumerable: true, get: () => expect.fail("was asked") });
    expect(places([inMapping, inList])).toEqual(["[0].id", "[1][0]"]);
  });

  it("R93 lets pass as many values as the limit, and not one more", () => {
    const row = (length: number) => Array.from({ length }, () => 0);
    // The list, and 25 rows with what is in them.
    const rows = Array.from({ length: 24 }, () => row(19_999));
    expect(guard([...rows, row(19_998)])).toEqual([]);
    expect(guard([...rows, row(19_999)])).toHaveLength(1);
  });

  it("R93 refuses data of too many values, and looks at no more of them than the limit", () => {
    let asked = 0;
    // All rows are the same one, so that the test does not weigh what it forbids.
    const row = new Proxy(
      Array.from({ length: 10_000 }, () => 0),
      {
        getOwnPropertyDescriptor(target, key) {
          asked += 1;
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    const faults = guard(Array.from({ length: 20_000 }, () => row));
    const reason = `The data has more than ${LIMITS.values} values.`;
    expect(faults).toEqual([{ path: [], reason, mend: "Split the catalogue." }]);
    expect(asked).toBeLessThan(LIMITS.values + row.length);
  });

  it("R93 names no more faults than the limit", () => {
    const input = Array.from({ length: LIMITS.faults + 50 }, () => Symbol("x"));
    expect(guard(input)).toHaveLength(LIMITS.faults);
  });
});
