import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, findFiles } from "../../src/catalogue/check.ts";
import { formatFault } from "../../src/catalogue/load.ts";
import type { Profile } from "../../src/domain/catalogue.ts";
import { dimensionsOf } from "../../src/domain/condition.ts";
import { indexOf } from "../../src/domain/index-of.ts";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { type Conditional, createResolver } from "../../src/domain/resolve.ts";
import type { Condition } from "../../src/domain/statement.ts";

const ROOT = join(import.meta.dirname, "../..");
export const CONTENT = join(ROOT, "src/catalogue/project-roles");

const read = checkFiles(findFiles(CONTENT), ROOT);
if (read.catalogue === undefined) throw new Error(read.faults.map(formatFault).join("\n"));

/** The catalogue that the app is built with. */
export const builtIn = read.catalogue;
export const index = indexOf(splitCatalogue(builtIn).outline);
export const resolve = createResolver(builtIn.dimensions);

/** What of a list holds under a profile. */
export function holding<T extends Conditional>(profile: Profile, items: readonly T[]): readonly T[] {
  return resolve(profile)
    .list(items)
    .flatMap(({ item, state }) => (state === "holds" ? [item] : []));
}

/** Every full choice of the dimensions that these conditions name. What they do not name is left open. */
export function profilesFor(whens: readonly (Condition | undefined)[]): readonly Profile[] {
  const named = new Set(whens.flatMap(dimensionsOf));
  return builtIn.dimensions
    .filter(({ id }) => named.has(id))
    .reduce<readonly Profile[]>(
      (profiles, { id, values }) => profiles.flatMap((one) => values.map((value) => ({ ...one, [id]: value.id }))),
      [{}],
    );
}

/** Folders beside the project's, with what the content was written from. Not everybody has them. */
const MATERIAL = join(ROOT, "../shared");

/** A file of the material; undefined where there is none. */
export function material(name: string): string | undefined {
  const path = join(MATERIAL, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The files of a folder of the material. */
export function materialIn(folder: string): readonly string[] {
  const path = join(MATERIAL, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(folder, name)) : [];
}
