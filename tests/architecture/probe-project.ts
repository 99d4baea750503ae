import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import * as v from "valibot";

const ROOT = resolve(import.meta.dirname, "../..");
const SETTINGS = ["package.json", "oxlint.config.mjs", "tsconfig.json", "tsconfig.base.json"];
const TYPES = ["tsconfig.app.json", "tsconfig.domain.json", "tsconfig.node.json"];

/** A project in a temporary folder under the settings of this one, so that forbidden code never stands in `src/`. */
export async function probeProject(files: Record<string, string>) {
  const dir = await mkdtemp(join(tmpdir(), "role-explorer-"));
  await Promise.all([...SETTINGS, ...TYPES].map((file) => cp(join(ROOT, file), join(dir, file))));
  await symlink(join(ROOT, "node_modules"), join(dir, "node_modules"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  const run = (script: string, ...args: string[]) => node(dir, join(ROOT, "node_modules", script), ...args);
  return {
    /** What the linter says, by file: rule names such as `boundaries(dependencies)`. */
    lint: async () => byFile((await run("oxlint/bin/oxlint", "-c", "oxlint.config.mjs", "-f", "json", "src")).output),
    types: (settings: string) => run("typescript/bin/tsc", "-p", settings, "--noEmit", "--pretty", "false"),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Runs a script of node and gives its output whether or not it fails: failing is what the probes are for. */
async function node(cwd: string, ...args: string[]) {
  const done = promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 });
  return done.then(
    ({ stdout }) => ({ failed: false, output: stdout }),
    (error: unknown) => {
      if (error instanceof Error && "stdout" in error) return { failed: true, output: String(error.stdout) };
      throw error;
    },
  );
}

const Report = v.object({ diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })) });

function byFile(output: string) {
  const rules = new Map<string, string[]>();
  for (const { code, filename } of v.parse(Report, JSON.parse(output)).diagnostics) {
    rules.set(filename, [...(rules.get(filename) ?? []), code]);
  }
  return rules;
}
