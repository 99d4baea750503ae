import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = resolve(import.meta.dirname, "..");

/** The exports of a TypeScript module, given from the root of the project, bundled into one file as for readers. */
export async function load(module) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: resolve(ROOT, module), write: false, minify: true },
  });
  const file = resolve(ROOT, "node_modules/.cache/bench", module.replace(/\.ts$/, ".mjs"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, output[0].code);
  return import(pathToFileURL(file).href);
}
