import { FORMAT } from "./catalogue.ts";
import type { Fault } from "./fault.ts";

type Plain = Readonly<Record<string, unknown>>;

/**
 * One step from each former format to the next: `MIGRATIONS[1]` turns format 1 into format 2. Format 1 is the first, so
 * there is none yet. A new step comes with a fixture of the format that it leaves behind.
 */
export const MIGRATIONS: Readonly<Record<number, (former: Plain) => Plain>> = {};

/** The input brought up to the present format, or the reason why that is not possible. */
export function migrate(
  input: Plain,
  steps: typeof MIGRATIONS = MIGRATIONS,
  target: number = FORMAT,
): { data: Plain } | { fault: Fault } {
  let data = input;
  for (;;) {
    const format = data["format"];
    const path = ["format"];
    if (format === undefined) {
      return { fault: { path, reason: "The format version is missing.", mend: `Add "format: ${target}".` } };
    }
    if (format === target) return { data };
    const step = typeof format === "number" ? steps[format] : undefined;
    if (step === undefined) {
      const reason = `Format ${JSON.stringify(format)} can not be read; this version reads up to format ${target}.`;
      return { fault: { path, reason, mend: `Set "format: ${target}", or use a newer version of Role Explorer.` } };
    }
    data = step(data);
  }
}
