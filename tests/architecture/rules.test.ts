import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probeProject } from "./probe-project.ts";

/** Code that the linter must refuse, by the rule that must refuse it: settings that fail open would pass unseen. */
const REFUSED: Record<string, string> = {
  "typescript(no-explicit-any)": "export const x = (y: any) => y;",
  "typescript(no-unsafe-member-access)": `export const x = () => JSON.parse("{}").y;`,
  "typescript(no-non-null-assertion)": "export const x = (y?: string) => y!;",
  "typescript(consistent-type-assertions)": "export const x = (y: unknown) => y as string;",
  "typescript(no-floating-promises)": "export const x = () => { Promise.resolve(1); };",
  "typescript(switch-exhaustiveness-check)": `export function x(y: "a" | "b") { switch (y) { case "a": return 1; } }`,
  "eslint(no-console)": "export const x = () => console.log(1);",
  "eslint(max-lines)": "export const x = 1;\n".concat("// a line\n".repeat(300)),
  "import(no-default-export)": "export default 1;",
  "import(no-dynamic-require)": "export const x = (y: string) => import(`../../ui/${y}.ts`);",
  "import(no-cycle)": `export { other } from "./import-no-cycle-other.ts";\nexport const x = 1;`,
  "oxc(no-barrel-file)": `export * from "./accepted.ts";`,
  "react-hooks(rules-of-hooks)": `import { useId } from "react";\nexport const X = (p: { y: boolean }) => (p.y ? useId() : "");`,
  "react-hooks(exhaustive-deps)": `import { useEffect } from "react";\nexport function X({ y }: { y: () => void }) { useEffect(() => y(), []); return null; }`,
  "jsx-a11y(alt-text)": `export const X = () => <img src="a.png" />;`,
};

/** Code that looks alike and is fine. */
const ACCEPTED = `
import { useEffect } from "react";
export const ORDER = ["a", "b"] as const;
export const parse = (text: string): unknown => JSON.parse(text);
export function Picture({ log }: { log: () => void }) {
  useEffect(() => log(), [log]);
  return <img src="a.png" alt="A letter" />;
}
`;

const file = (rule: string) => `src/features/shared/${rule.replaceAll(/[^a-z0-9]+/g, "-").replace(/-$/, "")}.tsx`;
const files = {
  ...Object.fromEntries(Object.entries(REFUSED).map(([rule, text]) => [file(rule), `${text}\n`])),
  [file("import(no-cycle)-other")]: `export { x as other } from "./import-no-cycle.tsx";\n`,
  [file("accepted")]: ACCEPTED,
  "src/features/shared/CamelCase.ts": "export const x = 1;\n",
  "src/route-tree.gen.ts": "export default 1;\n",
};
files[file("import(no-cycle)")] = `export { other } from "./import-no-cycle-other.tsx";\nexport const x = 1;\n`;

let rules: Map<string, string[]>;
let remove: () => Promise<void>;
beforeAll(async () => {
  const project = await probeProject(files);
  remove = project.remove;
  rules = await project.lint();
}, 60_000);
afterAll(() => remove());

describe("the linter refuses", () => {
  it.each(Object.keys(REFUSED))("%s", (rule) => expect(rules.get(file(rule))).toContain(rule));

  it("names of files that are not in kebab case", () => {
    expect(rules.get("src/features/shared/CamelCase.ts")).toContain("unicorn(filename-case)");
  });
});

describe("the linter accepts", () => {
  it("the same with types, dependencies and words", () => expect(rules.get(file("accepted"))).toBeUndefined());
  it("whatever the router generates", () => expect(rules.get("src/route-tree.gen.ts")).toBeUndefined());
});
