import { readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { catalogue } from "../../src/catalogue/plugin.ts";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { crew, read } from "../fixtures/small-catalogue.ts";
import { crewFiles, type TempFolder, tempFolder } from "./temp-folder.ts";

const APP = {
  "index.html": '<!doctype html><title>Crew</title><script type="module" src="./main.js"></script>',
  "main.js": 'import { address, outline } from "virtual:catalogue";\nglobalThis.given = [address, outline];\n',
};
const parts = splitCatalogue(read(crew()));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const closing: (() => unknown)[] = [];
let folder: TempFolder;
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  folder.remove();
});

/** The settings of a tiny app whose catalogue is made of these files. */
function appWith(files: Readonly<Record<string, string>>, more: InlineConfig = {}): InlineConfig {
  const content = Object.entries(files).map(([name, text]) => [`content/${name}`, text] as const);
  folder = tempFolder({ ...APP, ...Object.fromEntries(content) });
  return { root: folder.path, configFile: false, logLevel: "silent", plugins: [catalogue("content")], ...more };
}

/** The files of its build, by name. */
async function building(files: Readonly<Record<string, string>>, more: InlineConfig = {}) {
  const built = await build({ ...appWith(files, more), build: { write: false, minify: false } });
  if (Array.isArray(built) || !("output" in built)) throw new Error("One build was asked for.");
  return new Map(built.output.map((file) => [file.fileName, "code" in file ? file.code : String(file.source)]));
}

const folderIn = (files: ReadonlyMap<string, string>): string =>
  [...files.keys()].find((name) => name.endsWith("/library.json"))?.replace("library.json", "") ?? "";

describe("a build", () => {
  it("puts the outline into the code, and the other parts as JSON into one folder that is named by its content", async () => {
    const files = await building(crewFiles());
    const at = folderIn(files);
    expect(at).toMatch(/^data\/[0-9a-f]{10}\/$/);
    const data = [...files].flatMap(([name, text]) => (name.endsWith(".json") ? [[name, JSON.parse(text)]] : []));
    const { outline, sheets, ...shared } = parts;
    expect(Object.fromEntries(data)).toEqual(
      plain({
        ...Object.fromEntries(Object.entries(shared).map(([name, part]) => [`${at}${name}.json`, part])),
        ...Object.fromEntries(Object.entries(sheets).map(([role, sheet]) => [`${at}roles/${role}.json`, sheet])),
      }),
    );
    const code = [...files].flatMap(([name, text]) => (name.endsWith(".js") ? [text] : [])).join("\n");
    expect(code).toContain(outline.title);
    expect(code).toContain(`"/${at}"`);
    // What is loaded on demand is not in the code as well.
    expect(code).not.toContain("The tavern");
  });

  it("R102 finds the parts under a sub-path", async () => {
    const files = await building(crewFiles(), { base: "/handbook/" });
    expect([...files.values()].join("\n")).toContain(`"/handbook/${folderIn(files)}"`);
  });

  it("R104 gives another content another folder, and the same content the same", async () => {
    const names: string[] = [];
    for (const label of ["Captain", "Captain", "Skipper"]) {
      const { "roles/aft.yml": roles = "", ...rest } = crewFiles();
      names.push(
        folderIn(await building({ ...rest, "roles/aft.yml": roles.replace("plural: Captains", `plural: ${label}s`) })),
      );
      folder.remove();
      folder = tempFolder({});
    }
    const [first, same, other] = names;
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  test.each<[string, string, string, string]>([
    [
      "a fault of form",
      "kind: person",
      "kind: ghost",
      '"ghost" does not fit here. Write "person" or "unit" or "board".',
    ],
    [
      "a fault of the file",
      "kind: person",
      "kind: *person",
      '"*person" repeats another part of the file. Write it out: catalogues have no aliases.',
    ],
  ])("stops at %s, and names file, line and column", async (_, before, after, fault) => {
    const cook =
      "# The cook came later.\nroles:\n  - id: cook\n    kind: person\n    names: { label: Cook, plural: Cooks }\n    levels: [level: deck]\n    summary: { text: Cooks., basis: claim }\n    statements: {}\n";
    const files = { ...crewFiles(), "roles/cook.yaml": cook.replace(before, after) };
    await expect(building(files)).rejects.toThrow(`The catalogue has faults:\ncontent/roles/cook.yaml:4:11: ${fault}`);
  });
});

describe("in development", () => {
  /** A server of the tiny app, and what its modules and addresses give. */
  async function serving() {
    const server = await createServer(
      appWith(crewFiles(), { server: { middlewareMode: true, ws: false, watch: null } }),
    );
    closing.push(() => server.close());
    const http = createHttpServer(server.middlewares);
    await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
    closing.push(() => http.close());
    const place = http.address();
    const origin = typeof place === "object" ? `http://127.0.0.1:${place?.port}` : "";
    const code = async () => (await server.transformRequest("virtual:catalogue"))?.code ?? "";
    const address = async () => /address = "(.*?)"/.exec(await code())?.[1] ?? "";
    return { server, code, address, get: (path: string) => fetch(origin + path) };
  }

  it("gives the same parts under the same address", async () => {
    const { address, get } = await serving();
    const response = await get(`${await address()}roles/captain.json`);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual(plain(parts.sheets["captain"]));
    expect(await (await get(`${await address()}directory.json`)).json()).toEqual(plain(parts.directory));
  });

  it("reads anew what is edited", async () => {
    const { server, code, address } = await serving();
    const before = await address();
    const file = join(folder.path, "content/catalogue.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("title: A ship's crew", "title: The crew of a whaler"));
    server.watcher.emit("change", file);
    await vi.waitFor(async () => expect(await code()).toContain("The crew of a whaler"));
    expect(await address()).toBe(before);
  });
});
