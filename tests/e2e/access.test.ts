import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const SCREENS: Readonly<Record<string, string>> = {
  start: "/",
  "a notice": "/?org=nonsense",
  picking: "/compare",
  "one role": "/compare/pmo",
  "two roles": "/compare/project-manager/programme-manager?org=controlling.programme.balanced-matrix",
  "three roles, nothing chosen": "/compare/project-manager/pmo-officer/pmo",
  "five roles":
    "/compare/project-manager/pmo-officer/pmo/sponsor/change-manager?org=directive.enterprise.strong-matrix",
  "all roles": "/roles",
  "no role found": "/roles?q=zzz",
  "a role": "/roles/project-manager?org=directive.enterprise",
  "an unknown role": "/roles/nobody",
  sources: "/sources",
  "no such page": "/nowhere",
};

/** What axe finds, each as a line that says where to look. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}

/** Colours do not hang on the width, so that the dark theme is looked at in one. */
const VIEWS = [
  ["light", 1440],
  ["dark", 1440],
  ["light", 390],
  ["light", 320],
] as const;

for (const [name, path] of Object.entries(SCREENS)) {
  test(`R110 axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    // Axe looks at every element, and a comparison has some thousands.
    test.setTimeout(180_000);
    await page.goto(path, { waitUntil: "networkidle" });
    for (const [colorScheme, width] of VIEWS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });

  test(`R12 ${name} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
