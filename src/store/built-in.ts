import type { Directory, Library, Outline, Remarks, Sheet } from "../domain/outline.ts";
import type { CatalogueSource } from "./store.ts";

/**
 * The catalogue that the app was built with. Its outline came with the code; the other parts lie as JSON under `address`,
 * written by the same build from a catalogue that was read and checked there, so that they need no second check here.
 */
export function builtIn(outline: Outline, address: string): CatalogueSource {
  return {
    outline,
    sheet: (role) => fetchPart<Sheet>(`${address}roles/${role}.json`),
    remarks: () => fetchPart<Remarks>(`${address}remarks.json`),
    directory: () => fetchPart<Directory>(`${address}directory.json`),
    library: () => fetchPart<Library>(`${address}library.json`),
  };
}

async function fetchPart<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A part of the catalogue could not be loaded (${response.status}).`);
  const part: T = await response.json();
  return part;
}
