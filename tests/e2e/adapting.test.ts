import type { Page } from "@playwright/test";
import { beyond, cutTexts, open, SCREENS, THREE } from "./support/screens.ts";
import { expect, test } from "./support/test.ts";

/** Controls that are less than 24 px high or wide, with what their labels and pseudo-elements add to the place to press. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const place = control.closest("label") ?? control;
      const box = place.getBoundingClientRect();
      // What stands in a sentence is exempt (WCAG 2.5.8): its line says how high it is, its words how wide.
      const inSentence = getComputedStyle(control).display === "inline";
      const around = getComputedStyle(control, "::after");
      const added =
        around.position === "absolute" ? -Number.parseFloat(around.top) - Number.parseFloat(around.bottom) : 0;
      const isMark = control.matches("[data-source], [data-basis]");
      const height = box.height + (isMark ? added : 0);
      if (inSentence || (height >= 24 && (isMark || box.width >= 24))) continue;
      small.push(`${control.ariaLabel ?? control.textContent}: ${Math.round(box.width)} x ${Math.round(height)}`);
    }
    return small;
  });
}

for (const [name, address] of Object.entries(SCREENS)) {
  test(`R12 R110 ${name} fits 1440, 768, 390 and 320 px: nothing is cut, and every target is large enough`, async ({
    page,
  }) => {
    await open(page, address);
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page), `beyond the sides at ${width} px`).toBeLessThanOrEqual(0);
      expect(await cutTexts(page), `cut at ${width} px`).toEqual([]);
      expect(await smallTargets(page), `small at ${width} px`).toEqual([]);
    }
  });

  test(`R111 ${name} is readable with text of 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, address);
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(page)).toEqual([]);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("select, input:not([type=checkbox]), button")].flatMap((control) => {
        const size = Number.parseFloat(getComputedStyle(control).fontSize);
        const isClipped =
          control.checkVisibility() && control.clientHeight < size && !control.matches("[data-source], [data-basis]");
        return isClipped && control.textContent !== ""
          ? [`${control.ariaLabel ?? control.textContent}: ${control.clientHeight}`]
          : [];
      }),
    );
    expect(clipped, "higher than their box").toEqual([]);
  });
}

test("R12 at 320 px two roles are picked and compared, one below the other", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  for (const words of ["project manager", "programme manager"]) {
    await page.getByRole("combobox", { name: /^(?:Which roles|And which)/ }).fill(words);
    const option = page.getByRole("listbox").getByRole("option").first();
    await expect(option).toBeVisible();
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await option.click();
  }
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL("/compare/project-manager/programme-manager");
  const row = page.locator('[data-difference="different"]').first();
  await row.scrollIntoViewIfNeeded();
  const [one, other] = [row.locator('[data-role="project-manager"]'), row.locator('[data-role="programme-manager"]')];
  await expect(one.first()).toBeVisible();
  await expect(other.first()).toBeVisible();
  const [above, below] = [await one.first().boundingBox(), await other.first().boundingBox()];
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect(above?.width ?? 0).toBeGreaterThan(240);
});

test("R110 a role is as easy to press on a phone: its controls stand in its own head", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, SCREENS["five roles"] ?? "");
    const outside = await page.locator("thead [data-role]").evaluateAll((heads) =>
      heads.flatMap((head) => {
        const { left, right } = head.getBoundingClientRect();
        const inside = [...head.querySelectorAll<HTMLElement>("a span, button")].filter((part) => part.offsetWidth > 1);
        return inside
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          })
          .map((part) => part.ariaLabel ?? part.textContent);
      }),
    );
    expect(outside, `${width} px`).toEqual([]);
  }
});

test("R111 nothing moves when motion is reduced", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of Object.values(SCREENS)) {
    await open(page, address);
    const moving = await page.evaluate(() => {
      const isLong = (times: string): boolean => times.split(",").some((time) => Number.parseFloat(time) > 0);
      return [...document.querySelectorAll("*")]
        .filter((element) => {
          const parts = [null, "::before", "::after"].map((part) => getComputedStyle(element, part));
          return parts.some(
            (style) =>
              isLong(style.transitionDuration) || isLong(style.animationDuration) || style.scrollBehavior === "smooth",
          );
        })
        .map(({ className, tagName }) => `${tagName} ${className}`);
    });
    expect(moving, address).toEqual([]);
  }
});

test("R111 more contrast makes lines and small text stronger", async ({ page }) => {
  const rule = () =>
    page
      .locator("[data-attribute]")
      .first()
      .evaluate((row) => getComputedStyle(row).borderBottomColor);
  const note = () =>
    page
      .locator("footer p")
      .first()
      .evaluate((text) => getComputedStyle(text).color);
  await open(page, THREE);
  const [line, text] = [await rule(), await note()];
  await page.emulateMedia({ contrast: "more" });
  expect(await rule()).not.toBe(line);
  expect(await note()).not.toBe(text);
});

test("R110 the heads do not stick where a window is low, as with a zoom of 400 %", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, SCREENS["two roles"] ?? "");
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await page.locator("tbody [data-attribute]").nth(3).scrollIntoViewIfNeeded();
  await expect(page.locator("thead")).not.toBeInViewport();
});
