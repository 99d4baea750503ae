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

/** Texts that run over the side of the box that they stand in, or under a neighbour: where, and by how much. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = "main td, main th, main dd, main li, main button, main select, header a, .profile select, .toast";
    return [...document.querySelectorAll<HTMLElement>(boxes)].flatMap((box) => {
      const over = box.scrollWidth - box.clientWidth;
      if (box.clientWidth === 0 || over <= 1 || getComputedStyle(box).display === "inline") return [];
      return [`${box.tagName} ${box.className} by ${over}: ${(box.textContent ?? "").slice(0, 60)}`];
    });
  });
}
