import { resolve } from "node:path";
import type { Plugin } from "vite";
import { splitCatalogue } from "../domain/outline.ts";
import { checkFiles, findFiles } from "./check.ts";
import { formatFault } from "./load.ts";

const OUTLINE = "virtual:catalogue";
const SHEET = "virtual:catalogue/sheet/";
const loaded = (id: string): string => `\0${id}`;

/**
 * Gives the app the catalogue of a folder: `virtual:catalogue` exports its outline and, for each role, a function that
 * loads the role's sheet. Fails the build with every fault's place; in development, an edit reloads the page.
 */
export function catalogue(folder: string): Plugin {
  let root = process.cwd();
  const read = () => {
    const { catalogue: whole, faults } = checkFiles(findFiles(resolve(root, folder)), root);
    if (whole === undefined) throw new Error(`The catalogue has faults:\n${faults.map(formatFault).join("\n")}`);
    return splitCatalogue(whole);
  };
  return {
    name: "catalogue",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === OUTLINE || id.startsWith(SHEET) ? loaded(id) : undefined),
    load(id) {
      if (id === loaded(OUTLINE)) {
        for (const file of findFiles(resolve(root, folder))) this.addWatchFile(file);
        const { outline, sheets } = read();
        const loaders = Object.keys(sheets).map((role) => `"${role}": () => import("${SHEET}${role}")`);
        return `export const outline = ${toCode(outline)};\nexport const sheets = {${loaders.join(",")}};`;
      }
      if (id.startsWith(loaded(SHEET))) return `export const sheet = ${toCode(read().sheets[id.slice(loaded(SHEET).length)])};`;
      return undefined;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(resolve(root, folder))) return undefined;
      for (const [id, module] of server.moduleGraph.idToModuleMap) {
        if (id.startsWith(loaded(OUTLINE))) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

/** Data as code. Parsing a text of JSON is quicker for the browser than the same as a literal. */
function toCode(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
