import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { type Parts, splitCatalogue } from "../domain/outline.ts";
import { checkFiles, findFiles } from "./check.ts";
import { formatFault } from "./load.ts";

const ENTRY = "virtual:catalogue";
const RESOLVED = `\0${ENTRY}`;

/**
 * Gives the app the catalogue of a folder as `virtual:catalogue`: its outline, and the address under which its other parts
 * lie as JSON. Faults stop the build, each with its place. In development, an edit reloads the page.
 */
export function catalogue(folder: string): Plugin {
  let root = process.cwd();
  let base = "/";
  let read: Built | undefined;
  const files = () => findFiles(resolve(root, folder));
  const build = (): Built => {
    const { catalogue: whole, faults } = checkFiles(files(), root);
    if (whole === undefined) throw new Error(`The catalogue has faults:\n${faults.map(formatFault).join("\n")}`);
    return filesOf(splitCatalogue(whole));
  };
  return {
    name: "catalogue",
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    buildStart() {
      read = undefined;
    },
    resolveId: (id) => (id === ENTRY ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of files()) this.addWatchFile(file);
      read ??= build();
      return `export const outline = ${JSON.stringify(read.outline)};\nexport const address = "${base}${read.folder}";`;
    },
    generateBundle() {
      for (const [name, source] of read?.files ?? []) {
        this.emitFile({ type: "asset", fileName: `${read?.folder}${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        read ??= build();
        const [, name = ""] = request.url?.split(read.folder) ?? [];
        const source = read.files.get(name);
        if (source === undefined) return next();
        response.setHeader("content-type", "application/json").end(source);
      });
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(resolve(root, folder))) return undefined;
      read = undefined;
      const module = server.moduleGraph.getModuleById(RESOLVED);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

interface Built {
  readonly outline: Parts["outline"];
  /** Named by what it holds, so that it may be cached for ever. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

function filesOf({ outline, sheets, ...parts }: Parts): Built {
  const roles = Object.entries(sheets).map(([role, sheet]) => [`roles/${role}`, sheet] as const);
  const all: (readonly [string, unknown])[] = [...roles, ...Object.entries(parts)];
  const files = new Map(all.map(([name, part]) => [`${name}.json`, JSON.stringify(part)]));
  const hash = createHash("sha256")
    .update([...files.values()].join(""))
    .digest("hex");
  return { outline, folder: `data/${hash.slice(0, 10)}/`, files };
}
