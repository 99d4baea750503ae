import type { Page } from "@playwright/test";
import { open, SCREENS, THREE } from "./support/screens.ts";
import { expect, test } from "./support/test.ts";

interface Stop {
  /** What has the focus, so that a failure says where to look. */
  readonly name: string;
  /** A number for each element, in the order in which they are first seen; 0 for none. */
  readonly id: number;
  readonly ring: boolean;
  readonly inView: boolean;
  readonly covered: boolean;
}

/** Looks at what has the focus now. */
async function look(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      return { name: "nothing", id: 0, ring: true, inView: true, covered: false };
    }
    const id = Number(focused.dataset["stop"] ?? document.querySelectorAll("[data-stop]").length + 1);
    focused.dataset["stop"] = String(id);
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const [box] = focused.getClientRects();
    const { left, right, top, bottom } = box ?? focused.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      name: `${focused.tagName} ${focused.ariaLabel ?? focused.textContent?.slice(0, 40)}`,
      id,
      ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      inView: top >= 0 && bottom <= window.innerHeight + 1 && left >= 0 && right <= window.innerWidth + 1,
      covered: at === null || !(focused.contains(at) || at.contains(focused) || at.closest("label")?.contains(focused)),
    };
  });
}

/** Presses a key until the focus has gone through the whole page; what it met on its way. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await look(page);
    if (stop.id === 0 || stops.some(({ id }) => id === stop.id)) return stops;
    stops.push(stop);
  }
}

const named = (stops: readonly Stop[]): readonly string[] => stops.map(({ name }) => name);

/** What the keyboard has to reach: all that can be pressed or filled in and is to be seen. */
async function controls(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")].filter(
        (control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
}

for (const [name, address] of Object.entries(SCREENS)) {
  test(`R110 R11 the keyboard reaches everything on ${name}, and the focus is always to be seen`, async ({ page }) => {
    test.slow();
    await open(page, address);
    const stops = await walk(page, "Tab");
    expect(stops).toHaveLength(await controls(page));
    expect(named(stops.filter(({ ring }) => !ring)), "without a ring").toEqual([]);
    expect(named(stops.filter(({ inView }) => !inView)), "out of view").toEqual([]);
    expect(named(stops.filter(({ covered }) => covered)), "covered").toEqual([]);
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 800],
] as const) {
  test(`R11 the heads do not cover the focus on its way back either, at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page, SCREENS["two roles"] ?? "");
    const stops = await walk(page, "Shift+Tab");
    expect(stops).toHaveLength(await controls(page));
    expect(named(stops.filter(({ covered, inView }) => covered || !inView))).toEqual([]);
  });
}

test("R11 the heads stay in sight, and a row that is jumped to stands below them", async ({ page }) => {
  await open(page, THREE);
  const heads = page.locator("thead");
  const groups = page.getByRole("navigation", { name: "Groups of rows" }).getByRole("link");
  for (const group of await groups.all()) {
    await group.press("Enter");
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(target).toBeInViewport();
    await expect(heads).toBeInViewport();
    const [above, below] = [await heads.boundingBox(), await target.boundingBox()];
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  }
});

test("the first stop leads past the frame", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: /^Which roles/ })).toBeFocused();
});

const DIALOGS = [
  [THREE, "Typical organisations"],
  [THREE, "What do these words mean?"],
  [THREE, "Add a role"],
] as const;

for (const [address, title] of DIALOGS) {
  test(`R110 "${title}" keeps the focus while it is open, and gives it back`, async ({ page }) => {
    await open(page, address);
    const opener = page.getByRole("button", { name: title });
    const dialog = page.getByRole("dialog", { name: title });
    await opener.press("Enter");
    await expect(dialog).toBeVisible();
    await expect(dialog.locator("button, input").nth(1)).toBeVisible();
    const inside = () =>
      dialog.evaluate((box) => box.contains(document.activeElement) || document.activeElement === document.body);
    const presses = (await dialog.locator("button, input").count()) + 3;
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press("Tab");
      expect(await inside()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    await opener.press("Enter");
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
}

test("R110 the card of a source takes the focus, stands in view, and gives the focus back on Escape", async ({
  page,
}) => {
  await open(page, THREE);
  const card = page.getByRole("dialog", { name: "Source" });
  const marks = page.locator("main").getByRole("button", { name: /^Source \d+$/ });
  for (const at of [0, 40]) {
    const mark = marks.nth(at);
    await mark.press("Enter");
    await expect(card.getByText(/grade [ABC]/)).toBeVisible();
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(card).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(mark).toBeFocused();
  }
});

test("a press elsewhere closes the card of a source, and a press on another mark shows that one", async ({ page }) => {
  await open(page, THREE);
  const card = page.getByRole("dialog", { name: "Source" });
  const row = page
    .locator("tbody [data-attribute]")
    .filter({ has: page.locator("button[data-source] + wbr + button[data-source]") });
  // Neighbours: each has to be the one that is pressed.
  const mark = row.first().locator("button[data-source]:has(+ wbr)").first();
  const next = mark.locator("+ wbr + button[data-source]");
  for (const pressed of [mark, next]) {
    await pressed.click();
    const id = await pressed.getAttribute("data-source");
    await expect(card.locator("[data-source]")).toHaveAttribute("data-source", id ?? "");
  }
  await page.mouse.click(5, 5);
  await expect(card).toBeHidden();
});

test("R13 the focus stays with a role that moves, and goes to the heir of one that leaves", async ({ page }) => {
  await open(page, THREE);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const order = () =>
    page.locator("thead [data-role]").evaluateAll((heads) => heads.map(({ dataset }) => dataset["role"]));
  const right = button("Move Project manager right");
  await right.press("Enter");
  await expect.poll(order).toEqual(["pmo-officer", "project-manager", "pmo"]);
  await expect(right).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(order).toEqual(["pmo-officer", "pmo", "project-manager"]);
  await expect(right).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "place 3 of 3" })).toBeVisible();
  await button("Remove Project management office").press("Enter");
  await expect.poll(order).toEqual(["pmo-officer", "project-manager"]);
  await expect(button("Remove Project manager")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "removed" })).toBeVisible();
  await page.goBack();
  await expect.poll(order).toEqual(["pmo-officer", "pmo", "project-manager"]);
});

test("R13 R14 a role is added up to the fifth, and the focus stays where it was asked for", async ({ page }) => {
  await open(page, THREE);
  const add = page.getByRole("button", { name: "Add a role" });
  for (const [words, place] of [
    ["sponsor", 4],
    ["programme manager", 5],
  ] as const) {
    await add.press("Enter");
    await page.getByRole("combobox", { name: "Which role?" }).pressSequentially(words);
    await page.keyboard.press("Enter");
    await expect(page.locator("thead [data-role]")).toHaveCount(place);
    await expect(add).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: `place ${place} of ${place}` })).toBeVisible();
  }
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText(/^5 roles are the most/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Add a role" })).toBeHidden();
  await expect(page.locator("thead [data-role]")).toHaveCount(5);
});
