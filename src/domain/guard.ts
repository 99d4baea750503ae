import type { Fault } from "./fault.ts";

/** The stated limits of a catalogue. Beyond them it is refused before it is looked into. */
export const LIMITS = { values: 500_000, depth: 16, items: 20_000, faults: 200 } as const;

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Checks that input is plain data of a bearable size: no cycle, no key that could reach a prototype, no function or other
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
    list.forEach((item, position) => visit(item, [...path, position]));
  };

  const visitMapping = (mapping: object, path: Fault["path"]): void => {
    const prototype: unknown = Object.getPrototypeOf(mapping);
    if (prototype !== Object.prototype && prototype !== null) {
      faults.push({ path, reason: "This is not plain data.", mend: "Give a mapping, a list, a text or a number." });
      return;
    }
    for (const [key, value] of Object.entries(mapping)) {
      if (UNSAFE_KEYS.has(key)) {
        faults.push({ path: [...path, key], reason: `The key "${key}" is not allowed.`, mend: "Remove or rename it." });
      } else visit(value, [...path, key]);
    }
  };

  visit(input, []);
  if (values > LIMITS.values) {
    const reason = `The data has more than ${LIMITS.values} values.`;
    faults.push({ path: [], reason, mend: "Split the catalogue." });
  }
  return faults;
}
