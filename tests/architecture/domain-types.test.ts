import { afterAll, beforeAll, expect, it } from "vitest";
import { probeProject } from "./probe-project.ts";

const PURE = `export const upper = (text: string) => text.toUpperCase();\n`;
const OUTWARD: Record<string, string> = {
  document: "export const title = document.title;",
  window: "export const width = window.innerWidth;",
  localStorage: `export const saved = localStorage.getItem("x");`,
  fetch: `export const asked = fetch("/x");`,
  process: "export const place = process.cwd();",
  console: "export const say = () => console.log(1);",
};

let project: Awaited<ReturnType<typeof probeProject>>;
let output: string;
beforeAll(async () => {
  const files: Record<string, string> = { "src/domain/pure.ts": PURE };
  for (const [name, text] of Object.entries(OUTWARD)) files[`src/domain/${name}.ts`] = `${text}\n`;
  project = await probeProject(files);
  ({ output } = await project.types("tsconfig.domain.json"));
}, 60_000);
afterAll(() => project.remove());

it.each(Object.keys(OUTWARD))("src/domain knows no %s", (name) => {
  expect(output).toContain(`src/domain/${name}.ts(1,`);
  expect(output).toContain(`Cannot find name '${name}'`);
});

it("and type-checks otherwise", () => expect(output).not.toContain("pure.ts"));
