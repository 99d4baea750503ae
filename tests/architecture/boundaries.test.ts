import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probeProject } from "./probe-project.ts";

// The table of docs/architecture.md once more, on purpose not read from the linter's settings: those are what is tested.
const ROOMS: Record<string, string[]> = {
  domain: [],
  url: ["domain"],
  store: ["domain"],
  lib: [],
  ui: ["lib"],
  catalogue: ["domain"],
  routes: [
    "features/compare",
    "features/faq",
    "features/profile",
    "features/share",
    "features/shared",
    "url",
    "domain",
    "store",
    "ui",
    "lib",
  ],
  "features/compare": ["domain", "url", "store", "ui", "lib", "features/profile", "features/share", "features/shared"],
  "features/faq": ["domain", "url", "store", "ui", "lib", "features/profile", "features/share", "features/shared"],
  "features/profile": ["domain", "url", "store", "ui", "lib", "features/share", "features/shared"],
  "features/share": ["domain", "url", "store", "ui", "lib", "features/profile", "features/shared"],
  "features/shared": ["domain", "url", "store", "ui", "lib", "features/profile", "features/share"],
};

const PACKAGES: Record<string, string[]> = {
  domain: ["valibot", "minisearch"],
  url: ["valibot"],
  store: ["zustand", "zustand/vanilla", "react"],
  lib: ["react"],
  ui: ["react", "react-dom"],
  "features/compare": ["react", "react-dom", "@tanstack/react-router", "downshift"],
  "features/shared": ["react", "react-dom", "@tanstack/react-router", "downshift"],
  routes: ["react", "@tanstack/react-router"],
};
const CORE = ["react", "react-dom", "zustand", "zustand/vanilla", "@tanstack/react-router"];
const KNOWN = [...CORE, "valibot", "minisearch", "downshift", "node:fs"];

const ENTRIES = ["main.tsx", "router.tsx"];
const up = (room: string) => "../".repeat(room.split("/").length);
const name = (text: string) => text.replaceAll(/[^a-z]+/g, "-");
const probe = (from: string, to: string) => `src/${from}/imports-${name(to)}.ts`;
const importing = (from: string) => `import { target } from "${from}";\nexport const copy = target;\n`;

/** Other ways to write an import that `domain` must not make. */
const FORMS: Record<string, string> = {
  "a relative import without extension": `import { target } from "../ui/target";\nexport const copy = target;`,
  "an import from a folder further down": `import { target } from "../../src/ui/target.ts";\nexport const copy = target;`,
  "a type": `import type { Target } from "../ui/target.ts";\nexport type Copy = Target;`,
  "a type, inline": `import { type Target } from "../ui/target.ts";\nexport type Copy = Target;`,
  "a type, by an expression": `export type Copy = import("../ui/target.ts").Target;`,
  "a dynamic import": `export const later = () => import("../ui/target.ts");`,
  "an export from elsewhere": `export { target } from "../ui/target.ts";`,
  "all exports from elsewhere": `export * from "../ui/target.ts";`,
  "an import for its effect": `import "../ui/target.ts";`,
  "the type of a package": `import type { ReactNode } from "react";\nexport type Copy = ReactNode;`,
  "a part of a package": `import { jsx } from "react/jsx-runtime";\nexport const copy = jsx;`,
  "a package that is not installed": `import { x } from "not-installed";\nexport const copy = x;`,
  "a file that is not there": `import { x } from "../ui/absent.ts";\nexport const copy = x;`,
  "a file outside src": `import { x } from "../../tools/outside.ts";\nexport const copy = x;`,
  "a style sheet": `import "../styles.css";`,
  "a glob import": `export const all = import.meta.glob("../ui/*.ts");`,
};

const files: Record<string, string> = {
  "src/styles.css": "",
  "src/main.tsx": Object.keys(ROOMS)
    .map((room, i) => `export { target as target${i} } from "./${room}/target.ts";`)
    .join("\n"),
  "src/router.tsx": `import "./styles.css";\nimport { createRouter } from "@tanstack/react-router";\nexport { createRouter };`,
  "src/elsewhere/target.ts": "export const target = 1;\n",
  "src/loose.ts": "export const target = 1;\n",
  "src/features/loose.ts": "export const target = 1;\n",
  "tools/outside.ts": "export const x = 1;\n",
};
for (const from of Object.keys(ROOMS)) {
  files[`src/${from}/target.ts`] = "export const target = 1;\nexport type Target = number;\n";
  files[probe(from, "itself")] = importing("./target.ts");
  files[probe(from, "elsewhere")] = importing(`${up(from)}elsewhere/target.ts`);
  for (const entry of ENTRIES) files[probe(from, entry)] = importing(`${up(from)}${entry}`);
  for (const to of Object.keys(ROOMS))
    if (to !== from) files[probe(from, to)] = importing(`${up(from)}${to}/target.ts`);
  for (const to of PACKAGES[from] ? KNOWN : []) files[probe(from, to)] = importing(to);
}
for (const [form, text] of Object.entries(FORMS)) files[`src/domain/${name(form)}.ts`] = `${text}\n`;

let rules: Map<string, string[]>;
let remove: () => Promise<void>;
beforeAll(async () => {
  const project = await probeProject(files);
  remove = project.remove;
  rules = await project.lint();
}, 60_000);
afterAll(() => remove());

const refused = (file: string) => rules.get(file)?.includes("boundaries(dependencies)") ?? false;
const unknown = (file: string) => rules.get(file)?.includes("boundaries(no-unknown-files)") ?? false;

describe.each(Object.keys(ROOMS))("%s", (from) => {
  it("may import itself", () => expect(refused(probe(from, "itself"))).toBe(false));

  it.each(Object.keys(ROOMS).filter((to) => to !== from))("and %s, as the table says", (to) => {
    expect(refused(probe(from, to))).toBe(!ROOMS[from]?.includes(to));
  });

  it.each(PACKAGES[from] ? KNOWN : [])("and the package %s, as the table says", (to) => {
    expect(refused(probe(from, to))).toBe(!PACKAGES[from]?.includes(to));
  });

  it.each([...ENTRIES, "elsewhere"])("may not import %s", (to) => expect(refused(probe(from, to))).toBe(true));
});

describe("a forbidden import is refused however it is written", () => {
  it.each(Object.keys(FORMS))("%s", (form) => expect(refused(`src/domain/${name(form)}.ts`)).toBe(true));
});

describe("outside the rooms", () => {
  it.each(ENTRIES)("%s may import anything", (file) => expect(refused(`src/${file}`)).toBe(false));

  it.each(["elsewhere/target.ts", "loose.ts", "features/loose.ts"])("a file at src/%s is refused", (file) => {
    expect(unknown(`src/${file}`)).toBe(true);
  });

  it("every file in a room is known", () => expect(unknown("src/domain/target.ts")).toBe(false));
});
