import type { Fault } from "./fault.ts";

/** The stated limits of a catalogue. Beyond them it is refused before it is looked into. */
export const LIMITS = { values: 500_000, depth: 16, items: 20_000, faults: 200, combinations: 20_000 } as const;

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Checks that input is plain data of a bearable size: no cycle, no key that could reach a prototype, no function, getter or
 * foreign object, nothing beyond `LIMITS`. Returns the faults; an empty list means that the input is safe to look into.
 */
export function guard(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const above = new Set<object>();
  let values = 0;

  const visit = (value: unknown, path: Fault["path"]): void => {
    values += 1;
    if (faults.length >= LIMITS.faults || values > LIMITS.values) return;
    if (typeof value !== "object" || value === null) {
      const foreign = ["function", "symbol", "bigint"].includes(typeof value);
      if (foreign) faults.push({ path, reason: `A ${typeof value} is not data.`, mend: "Remove it." });
      return;
    }
    if (above.has(value)) {
      faults.push({ path, reason: "The data contains itself.", mend: "Name the other item by its id." });
      return;
    }
    if (path.length >= LIMITS.depth) {
      const reason = `The data is nested more than ${LIMITS.depth} levels deep.`;
      faults.push({ path, reason, mend: "Flatten it: no part of a catalogue is that deep." });
      return;
    }
    above.add(value);
    if (Array.isArray(value)) visitList(value, path);
    else visitMapping(value, path);
    above.delete(value);
  };

  const visitList = (list: readonly unknown[], path: Fault["path"]): void => {
    if (list.length > LIMITS.items) {
      const reason = `The list has ${list.length} items; the limit is ${LIMITS.items}.`;
      faults.push({ path, reason, mend: "Split the catalogue." });
      return;
    }
    for (const position of list.keys()) visitChild(list, position, path);
  };

  const visitMapping = (mapping: object, path: Fault["path"]): void => {
    const prototype: unknown = Object.getPrototypeOf(mapping);
    if (prototype !== Object.prototype && prototype !== null) {
      faults.push({ path, reason: "This is not plain data.", mend: "Give a mapping, a list, a text or a number." });
      return;
    }
    for (const key of Object.keys(mapping)) {
      if (UNSAFE_KEYS.has(key)) {
        faults.push({ path: [...path, key], reason: `The key "${key}" is not allowed.`, mend: "Remove or rename it." });
      } else visitChild(mapping, key, path);
    }
  };

  const visitChild = (parent: object, key: string | number, path: Fault["path"]): void => {
    const property = Object.getOwnPropertyDescriptor(parent, key);
    // A getter is code: it could throw, or give another value to the next who asks.
    if (property?.get === undefined) visit(property?.value, [...path, key]);
    else faults.push({ path: [...path, key], reason: "A computed property is not data.", mend: "Give its value." });
  };

  visit(input, []);
  if (values > LIMITS.values) {
    const reason = `The data has more than ${LIMITS.values} values.`;
    faults.push({ path: [], reason, mend: "Split the catalogue." });
  }
  return faults;
}
