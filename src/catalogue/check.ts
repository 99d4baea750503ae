import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { readCatalogue } from "../domain/read.ts";
import { type CatalogueFile, joinFiles, type PlacedFault } from "./load.ts";

export type CheckResult =
  | { readonly catalogue: Catalogue; readonly faults: readonly [] }
  | { readonly catalogue?: undefined; readonly faults: readonly PlacedFault[] };

const ENDINGS = /\.(ya?ml|json)$/;

/** The catalogue files under a path: the file itself, or those of a folder and its folders, in the order of their names. */
export function findFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => ENDINGS.test(name));
  return names.toSorted().map((name) => join(path, name));
}

/** Reads files that together hold one catalogue. File names in faults are relative to `base`. */
export function checkFiles(paths: readonly string[], base: string): CheckResult {
  const files = paths.map((path): CatalogueFile => {
    return { name: relative(base, path) || path, text: readFileSync(path, "utf8") };
  });
  const { data, place, faults } = joinFiles(files);
  if (faults.length > 0) return { faults };
  const result = readCatalogue(data);
  return result.ok ? { catalogue: result.catalogue, faults: [] } : { faults: result.faults.map(place) };
}
