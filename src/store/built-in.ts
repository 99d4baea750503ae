import type { Directory, Library, Outline, Remarks, Sheet } from "../domain/outline.ts";
import type { CatalogueSource } from "./store.ts";

/**
 * The catalogue that the app was built with. Its outline came with the code; the other parts lie as JSON under `address`.
 * The same build wrote them, from a catalogue that it had read and checked; so here it is enough to see that the part that
 * came is the part that was asked for.
 */
export function builtIn(outline: Outline, address: string): CatalogueSource {
  return {
    outline,
    sheet: (role) => fetchPart(`${address}roles/${role}.json`, isSheet),
    remarks: () => fetchPart(`${address}remarks.json`, isRemarks),
    directory: () => fetchPart(`${address}directory.json`, isDirectory),
    library: () => fetchPart(`${address}library.json`, isLibrary),
  };
}

async function fetchPart<T>(address: string, isPart: (part: unknown) => part is T): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A part of the catalogue could not be loaded (${response.status}).`);
  const part: unknown = await response.json();
  if (!isPart(part)) throw new Error("Something else came in place of a part of the catalogue.");
  return part;
}

const has = (part: unknown, key: string): boolean => typeof part === "object" && part !== null && key in part;

const isSheet = (part: unknown): part is Sheet => has(part, "statements");
const isRemarks = (part: unknown): part is Remarks => Array.isArray(part);
const isDirectory = (part: unknown): part is Directory => has(part, "presets");
const isLibrary = (part: unknown): part is Library => has(part, "sources");
