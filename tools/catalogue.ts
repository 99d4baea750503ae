import { existsSync } from "node:fs";
import { checkFiles, findFiles } from "../src/catalogue/check.ts";
import { formatFault } from "../src/catalogue/load.ts";

const USAGE = `Usage: npm run catalogue -- check FILE...
Checks catalogue files (YAML or JSON, or folders of them) that together hold one catalogue.
Prints one line a fault, as file:line:column: reason and how to mend it. Exit status: 0 sound, 1 faults, 2 wrong use.`;

/** Runs the command line. Returns the exit status; `print` takes one line of output. */
export function run(args: readonly string[], print: (line: string) => void, base: string): number {
  const [verb, ...paths] = args;
  if (verb !== "check" || paths.length === 0) {
    print(USAGE);
    return 2;
  }
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    for (const path of missing) print(`${path}: There is no such file or folder.`);
    return 2;
  }
  const { catalogue, faults } = checkFiles(paths.flatMap(findFiles), base);
  for (const fault of faults) print(formatFault(fault));
  if (catalogue === undefined) return 1;
  const { roles, activities, sources } = catalogue;
  print(
    `${catalogue.title}: sound. ${roles.length} roles, ${activities.length} activities, ${sources.length} sources.`,
  );
  return 0;
}
