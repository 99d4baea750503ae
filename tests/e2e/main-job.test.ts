import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const WHICH = /^(Which roles|And which else)/;
const THREE = "/compare/project-manager/pmo-officer/pmo";

/** How one role stands to another, as the page says it, and the sources that it names for that. */
async function relation(page: Page, from: string, to: string) {
  const row = page.locator(`[data-from="${from}"][data-to="${to}"]`);
  const sources = await row
    .locator("[data-source]")
    .evaluateAll((marks) => marks.map((mark) => mark.dataset["source"]));
  return { name: await row.getAttribute("data-relation"), sources };
}

async function pick(page: Page, words: string, role: string): Promise<void> {
  await page.getByRole("combobox", { name: WHICH }).pressSequentially(words);
  const option = page.locator(`li[role="option"][data-role="${role}"]`);
  await expect(option).toBeVisible();
  for (let presses = 0; (await option.getAttribute("aria-selected")) !== "true" && presses < 40; presses += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}

test("R1 three roles are picked by keyboard, the organisation is said, and the link opens the same view", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("combobox", { name: WHICH }).focus();
  await pick(page, "project manager", "project-manager");
  await pick(page, "PMO", "pmo-officer");
  await pick(page, "pmo", "pmo");
  const go = page.getByRole("button", { name: "Compare", exact: true });
  for (
    let presses = 0;
    presses < 12 && !(await go.evaluate((button) => button === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(THREE);

  await page.getByRole("combobox", { name: "Type of PMO" }).selectOption("directive");
  await expect(page).toHaveURL(`${THREE}?org=directive`);
  await page.getByRole("button", { name: "Copy link" }).press("Enter");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}${THREE}?org=directive`);

  const shown = async (of: Page) => {
    await expect(of.locator(".verdict")).toBeVisible();
    const heads = await of
      .locator("thead [data-role]")
      .evaluateAll((cells) => cells.map((cell) => cell.dataset["role"]));
    const org = await of.getByRole("combobox", { name: "Type of PMO" }).inputValue();
    return { heads, org, verdict: await of.locator(".verdict").textContent(), cells: await of.locator("td").count() };
  };
  const before = await shown(page);
  expect(before.heads).toEqual(["project-manager", "pmo-officer", "pmo"]);
  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(link);
  expect(await shown(colleague)).toEqual(before);
  await colleague.context().close();
});

test("R20 a supportive and a directive office give different, sourced answers to who is above whom", async ({
  page,
}) => {
  await page.goto(`${THREE}?org=supportive.enterprise`);
  const supportive = await relation(page, "project-manager", "pmo");
  await page.goto(`${THREE}?org=directive`);
  const directive = await relation(page, "project-manager", "pmo");
  expect(supportive.name).toBe("served-by");
  expect(directive.name).toBe("below");
  expect(supportive.sources.length).toBeGreaterThan(0);
  expect(directive.sources.length).toBeGreaterThan(0);
});

test("R21 nothing chosen shows the branches, and choosing one sets the organisation", async ({ page }) => {
  await page.goto(THREE);
  const row = page.locator('[data-from="project-manager"][data-to="pmo"]');
  await expect(row).toHaveAttribute("data-relation", "depends");
  await row.locator('[data-value="directive"]').click();
  await expect(page).toHaveURL(`${THREE}?org=directive`);
  await expect(row).toHaveAttribute("data-relation", "below");
  await expect(page.getByRole("status").filter({ hasText: /answers? ha(s|ve) changed/ })).toBeVisible();
});

test("R2 a link with outdated parts opens what it can, and says what it dropped", async ({ page }) => {
  await page.goto("/compare/project-manager/nobody/product-manager?org=directive.nonsense");
  await expect(page.locator("thead [data-role]")).toHaveCount(2);
  await expect(page.locator('thead [data-role="product-owner"]')).toBeVisible();
  for (const word of ["nobody", "product-manager", "nonsense"]) {
    await expect(page.getByRole("note").filter({ hasText: word })).toBeVisible();
  }
});

test("R4 R10 only differences hides equal rows, is in the address, and Back undoes it", async ({ page }) => {
  await page.goto("/compare/project-manager/programme-manager");
  const equal = page.locator('[data-difference="equal"]');
  await expect(equal.first()).toBeVisible();
  const before = await equal.count();
  await page.getByRole("switch", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/\?only=differences$/);
  await expect(equal).toHaveCount(0);
  await page.goBack();
  await expect(equal).toHaveCount(before);
});

test("R11 what has the focus is never under the heads", async ({ page }) => {
  await page.goto("/compare/project-manager/programme-manager?org=directive");
  const heads = page.locator("thead");
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector("thead");
      if (focused === null || bar === null || bar.contains(focused) || focused.closest("tbody") === null) return false;
      const [box, cover] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
      return box.bottom <= cover.bottom;
    });
    expect(hidden).toBe(false);
  }
  await expect(heads).toBeInViewport();
});

test("R72 a print has the address and the date, and neither controls nor anything cut off", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${THREE}?org=directive`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1040, height: 720 });
  await expect(page.getByText(`${baseURL}${THREE}?org=directive, printed`)).toBeVisible();
  for (const name of ["Add a role", "Copy link"]) await expect(page.getByRole("button", { name })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(cut).toBeLessThanOrEqual(0);
  expect(await page.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
});

test("R100 R101 the comparison works under a strict content policy", async ({ page }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self'";
  await page.route("**/compare/**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(`${THREE}?org=directive`);
  await page.locator("[data-source]").first().click();
  await expect(page.getByRole("dialog", { name: "Source" }).getByText(/grade [ABC]/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator("[data-disagreement] summary").first().click();
  await expect(page.getByText("What the field says").first()).toBeVisible();
});
