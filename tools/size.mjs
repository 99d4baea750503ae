// The size budget: what a first visit to a comparison brings over the network, measured by a browser that makes one.
// Text is counted as gzip at level 6, which is what servers use; fonts as they are, for they are compressed already.
// 1 kB is 1000 bytes.
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { preview } from "vite";
import { ensureChromium, LAUNCH_ARGS } from "./chromium.mjs";

export const COMPARISON = "/compare/project-manager/pmo-officer/pmo";
export const BUDGETS = { "code, styles and data": 140, fonts: 130 };

const KINDS = [
  ["fonts", /^font\/|\.woff2?$/],
  ["html", /html/],
  ["js", /javascript/],
  ["css", /css/],
  ["data", /json/],
];

/** Loads a comparison of the built app and gives `{ path, files: [{ kind, name, kB }], totals }`. */
export async function measureVisit() {
  const server = await preview({ preview: { port: 4290, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGS });
  try {
    const { origin } = new URL(server.resolvedUrls.local[0]);
    return (await visit(browser, origin, COMPARISON, "[data-role]")) ?? (await visit(browser, origin, "/", "body"));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** undefined if the page never shows what it should: a page of another kind would be measured in its stead. */
async function visit(browser, origin, path, mark) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  const files = await Promise.all(responses.map(weigh));
  const shown = await page.locator(mark).count();
  await page.close();
  return shown > 0 ? { path, files, totals: add(files) } : undefined;
}

async function weigh(response) {
  const { pathname } = new URL(response.url());
  const type = `${response.headers()["content-type"]} ${pathname}`;
  const [kind] = KINDS.find(([, pattern]) => pattern.test(type)) ?? ["other"];
  const body = await response.body();
  return { kind, name: pathname, kB: (kind === "fonts" ? body : gzipSync(body, { level: 6 })).length / 1000 };
}

function add(files) {
  const sum = (kept) => files.filter(kept).reduce((total, { kB }) => total + kB, 0);
  return {
    "code, styles and data": sum(({ kind }) => ["js", "css", "data"].includes(kind)),
    fonts: sum(({ kind }) => kind === "fonts"),
  };
}

function print({ path, files, totals }) {
  const row = (kind, kB, name) => console.log(`${kind.padEnd(8)} ${kB.toFixed(1).padStart(7)} kB  ${name}`);
  console.log(`A first visit to ${path}, gzip:`);
  if (path !== COMPARISON) console.log(`(${COMPARISON} shows no role yet)`);
  for (const { kind, kB, name } of files) row(kind, kB, name);
  for (const [part, kB] of Object.entries(totals)) {
    row(kB > BUDGETS[part] ? "OVER" : "within", kB, `${part}, of ${BUDGETS[part]} kB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const measured = await measureVisit();
  print(measured);
  process.exitCode = Object.entries(measured.totals).some(([part, kB]) => kB > BUDGETS[part]) ? 1 : 0;
}
