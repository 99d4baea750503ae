import { defineConfig } from "@playwright/test";
import { ensureChromium, LAUNCH_ARGS } from "./tools/chromium.mjs";

const PORT = Number(process.env["E2E_PORT"] ?? 4280);
const address = `http://127.0.0.1:${PORT}`;

// Found or installed once, here, and handed on to the workers, which read this file too.
const executablePath = (process.env["CHROMIUM_PATH"] ??= ensureChromium());

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/tests/e2e.json" }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    trace: "off",
    launchOptions: { executablePath, args: LAUNCH_ARGS },
  },
  // The app as it was built: `npm test` and `npm run test:e2e` build it first.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
