import { expect, type Page } from "@playwright/test";

export const THREE = "/compare/project-manager/pmo-officer/pmo";

/** Every screen by what it is. */
export const SCREENS: Readonly<Record<string, string>> = {
  start: "/",
  picking: "/compare/",
  "one role": "/compare/pmo",
  "two roles": "/compare/project-manager/programme-manager?org=directive.enterprise",
  "three roles": THREE,
  "five roles": "/compare/project-manager/pmo-officer/pmo/programme-manager/sponsor?org=directive",
  "all roles": "/roles",
  "no role found": "/roles?q=zzz&kind=unit",
  "a role": "/roles/project-manager?org=directive",
  "an unknown role": "/roles/nobody",
  sources: "/sources",
  "no such page": "/nowhere",
};

/** Opens an address and waits until all of it is there, the end of the page included. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("main h1")).toHaveCount(1);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator(".skeleton")).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** How far the page, or something in it that is to be seen, reaches beyond the sides of the window, in pixels. */
export async function beyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}

/** Texts that run over the sides of the box that they stand in: where, and by how many pixels. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const cut: string[] = [];
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      const boxOf = (boxes: string) => text.parentElement?.closest<HTMLElement>(boxes);
      const box = boxOf("td, th") ?? boxOf("dd, dt, li, p, button, summary, h1, h2");
      // What only screen readers are told has a box of one pixel.
      const isHidden = text.parentElement?.checkVisibility() !== true || text.parentElement.offsetWidth === 1;
      if (box === null || box === undefined || isHidden || text.parentElement?.closest("select, .sr-only") !== null)
        continue;
      range.selectNodeContents(text);
      const { left, right } = box.getBoundingClientRect();
      const over = Math.max(
        ...[...range.getClientRects()].map((line) => Math.max(line.right - right, left - line.left)),
      );
      if (over > 1) cut.push(`${box.tagName} ${box.className} by ${Math.round(over)}: ${text.textContent}`);
    }
    return cut;
  });
}
