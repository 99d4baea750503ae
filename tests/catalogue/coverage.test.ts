import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { builtIn, material } from "./built-in.ts";
import { sayingsIn } from "./sayings.ts";

// `coverage/*.yaml` say where each claim of the articles that this catalogue began with is found in it again: as a
// statement, as a claim or as a side of a disagreement.

const Places = v.record(v.string(), v.strictObject({ at: v.string(), says: v.pipe(v.string(), v.minLength(1)) }));
const Claims = v.array(v.object({ id: v.string() }));

const FOLDER = join(import.meta.dirname, "coverage");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
const entries = files.flatMap((file) => {
  const places = v.parse(Places, parse(readFileSync(join(FOLDER, file), "utf8")));
  return Object.entries(places).map(([claim, place]) => ({ claim, ...place }));
});

/** What stands at a place: `roles/<role>/<attribute>`, `activities/<activity>/<role>`, `transitions/<from>/<to>` ... */
function partAt(at: string): unknown {
  const [part, one, other] = at.split("/");
  if (part === "roles") {
    const role = builtIn.roles.find(({ id }) => id === one);
    if (other === "other-names") return [role?.names, role?.statements[other]];
    return other === "summary" ? role?.summary : role?.statements[other ?? ""];
  }
  if (part === "activities") {
    const activity = builtIn.activities.find(({ id }) => id === one);
    return activity?.assignments.filter(({ role }) => role === other);
  }
  if (part === "transitions") return builtIn.transitions.filter(({ from, to }) => from === one && to === other);
  return part === "disagreements" ? builtIn.disagreements.find(({ id }) => id === one) : undefined;
}

/** The texts at a place; of an assignment its letters too. */
function saidAt(at: string): readonly string[] {
  const part = partAt(at);
  const letters =
    at.startsWith("activities/") && Array.isArray(part) ? part.map(({ letters: each }) => String(each)) : [];
  return [...letters, ...sayingsIn(part, at).map(({ text }) => text)];
}

describe("R60 every claim of the first articles is in the catalogue", () => {
  it("as more than a hundred entries say", () => expect(entries.length).toBeGreaterThan(100));

  test.each(entries.map(({ claim, at, says }) => [claim, at, says]))("%s at %s", (_, at, says) => {
    expect(
      saidAt(at).filter((text) => text.includes(says)),
      `"${says}" is none of ${saidAt(at).join(" | ")}`,
    ).not.toEqual([]);
  });

  const claims = material("factbook/claims.json");
  test.skipIf(claims === undefined)("and none is left out, and none made up", () => {
    const ids = v.parse(Claims, JSON.parse(claims ?? "[]")).map(({ id }) => id);
    const covered = new Set(entries.map(({ claim }) => claim));
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
