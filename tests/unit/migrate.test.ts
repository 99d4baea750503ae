import { describe, expect, it, test } from "vitest";
import { FORMAT } from "../../src/domain/catalogue.ts";
import { MIGRATIONS, migrate } from "../../src/domain/migrate.ts";

type Steps = typeof MIGRATIONS;

/** Formats that never were: 1 called its roles posts, 2 had no licence. */
const STEPS: Steps = {
  1: ({ posts, ...rest }) => ({ ...rest, roles: posts, format: 2 }),
  2: (former) => ({ licence: "unknown", ...former, format: 3 }),
};

describe("migrate", () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["by all steps", { format: 1, posts: ["mate"] }, { format: 3, roles: ["mate"], licence: "unknown" }],
    ["by the last step", { format: 2, roles: ["mate"] }, { format: 3, roles: ["mate"], licence: "unknown" }],
    ["not at all if it is current", { format: 3, posts: [] }, { format: 3, posts: [] }],
  ])("R94 brings an older format up to date %s", (_, input, data) => {
    const before = structuredClone(input);
    expect(migrate(input, STEPS, 3)).toEqual({ data });
    expect(input).toEqual(before);
  });

  const READS = "can not be read; this version reads up to format 3.";
  const NEWER = 'Set "format: 3", or use a newer version of Role Explorer.';
  test.each<[string, Record<string, unknown>, string, string]>([
    ["a missing format", {}, "The format version is missing.", 'Add "format: 3".'],
    ["a newer format", { format: 4 }, `Format 4 ${READS}`, NEWER],
    ["a format that is no number", { format: "1" }, `Format "1" ${READS}`, NEWER],
    [
      "R91 a format named like what every object has",
      { format: "constructor" },
      `Format "constructor" ${READS}`,
      NEWER,
    ],
    ["a format that never was", { format: 0.5 }, `Format 0.5 ${READS}`, NEWER],
  ])("refuses %s", (_, input, reason, mend) => {
    expect(migrate(input, STEPS, 3)).toEqual({ fault: { path: ["format"], reason, mend } });
  });

  it("R94 has a step from every former format, and reads the present one as it is", () => {
    const former = Array.from({ length: FORMAT - 1 }, (_, n) => String(n + 1));
    expect(Object.keys(MIGRATIONS)).toEqual(former);
    expect(migrate({ format: FORMAT })).toEqual({ data: { format: FORMAT } });
  });
});
