import { createServer } from "node:http";
import { chromium } from "playwright";
import { preview } from "vite";
import { ensureChromium, LAUNCH_ARGS } from "../../tools/chromium.mjs";
import { COMPARISON } from "../../tools/size.mjs";

/** Until the largest part of a comparison is on the screen, beside a plain page of HTML that holds the same text. */
export async function measure() {
  const server = await preview({ preview: { port: 4295, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGS });
  const address = new URL(COMPARISON, server.resolvedUrls.local[0]).href;
  const plain = await servePlain(await textOf(browser, address));
  const row = {
    name: "largest paint of a first visit to a comparison",
    reference: "that of a plain page with the same text",
    app: () => largestPaint(browser, address),
    against: () => largestPaint(browser, plain.address),
    samples: 9,
    close: async () => {
      plain.close();
      await browser.close();
      await server.close();
    },
  };
  return [row];
}

async function textOf(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const lines = (await page.locator("body").innerText()).split("\n");
  await page.close();
  return lines;
}

async function servePlain(lines) {
  const text = lines.map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).join("\n");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>${text}</html>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** In a context of its own, so that nothing is cached. */
async function largestPaint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const last = (list) => resolve(list.getEntries().at(-1).startTime);
        new PerformanceObserver(last).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
