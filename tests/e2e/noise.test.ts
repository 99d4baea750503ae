// Playwright's own test, not ours, which would fail on the noise made here.
import { expect, type Page, test } from "@playwright/test";
import { watchFaults } from "./support/faults.ts";

/** Noise by the fault that it must leave behind, or the tests of the app would pass over such faults. */
const NOISE: Record<string, (page: Page) => Promise<unknown>> = {
  // oxlint-disable-next-line no-console -- the noise that the test is about
  "console warning: noise": (page) => page.evaluate(() => console.warn("noise")),
  "uncaught: noise": (page) =>
    page.evaluate(() => {
      setTimeout(() => {
        throw new Error("noise");
      });
    }),
  "answered 404": (page) => page.evaluate(() => fetch("/absent.js", { method: "POST" })),
  "left the app": (page) => page.evaluate(() => fetch("http://127.0.0.1:4/").catch(() => "nobody answers")),
  "content security policy: img-src": (page) =>
    page.evaluate(() => {
      const policy = document.createElement("meta");
      policy.httpEquiv = "Content-Security-Policy";
      policy.content = "img-src 'none'";
      document.head.append(policy);
      document.body.append(Object.assign(new Image(), { src: "/noise.png" }));
    }),
  "console error: second page": async (page) => {
    const second = await page.context().newPage();
    // oxlint-disable-next-line no-console -- as above
    await second.evaluate(() => console.error("second page"));
  },
};

for (const [fault, make] of Object.entries(NOISE)) {
  test(`is noticed: ${fault}`, async ({ page, context, baseURL }) => {
    const faults = await watchFaults(context, new URL(baseURL ?? "").origin);
    await page.goto("/");
    await make(page);
    await expect.poll(() => faults.join("\n")).toContain(fault);
  });
}
