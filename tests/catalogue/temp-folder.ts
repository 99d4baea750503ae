import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { crew } from "../fixtures/small-catalogue.ts";

export interface TempFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A folder with these files in it, by their names. */
export function tempFolder(files: Readonly<Record<string, string>>): TempFolder {
  const path = mkdtempSync(join(tmpdir(), "catalogue-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The crew as files: the roles of two folders, and all the rest. */
export function crewFiles(): Record<string, string> {
  const { roles, ...rest } = crew();
  return {
    "catalogue.yaml": stringify(rest, { aliasDuplicateObjects: false }),
    "roles/aft.yml": stringify({ roles: roles.slice(0, 3) }, { aliasDuplicateObjects: false }),
    "roles/fore.json": JSON.stringify({ roles: roles.slice(3) }, null, 2),
  };
}
