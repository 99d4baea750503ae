// Finds a Chromium for the browser tests, or installs one. `node tools/chromium.mjs` prints its path on stdout and
// what it does on stderr.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";

const VARIABLES = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** As root in a container there is no sandbox; the rest keeps a closed network quiet and start-up short. */
export const LAUNCH_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium that runs. Installs one if there is none; throws if that fails too. */
export function ensureChromium() {
  const found = named() ?? onPath() ?? playwrights();
  if (found) return found;
  say("No Chromium found. The browser tests need one.");
  if (isRootWithApt() && tryRun("apt-get", ["update"])) tryRun("apt-get", ["install", "-y", "chromium"]);
  if (!onPath()) tryRun("npx", ["playwright", "install", "chromium"]);
  const installed = onPath() ?? playwrights();
  if (installed) return installed;
  throw new Error(`No Chromium could be installed. Install one, or name one in ${VARIABLES[0]}.`);
}

/** One that the environment names. It must run: to pass over it silently would test another browser than asked for. */
function named() {
  const variable = VARIABLES.find((name) => process.env[name]);
  if (!variable) return undefined;
  const path = process.env[variable];
  if (!runs(path)) throw new Error(`${variable} names ${path}, which is not a browser that runs.`);
  return path;
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function playwrights() {
  return [chromium.executablePath()].find(runs);
}

/** Being there is not enough: on some systems `chromium-browser` is a stub that asks for another package. */
function runs(path) {
  if (!existsSync(path)) return false;
  try {
    return /\d/.test(execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return false;
  }
}

function isRootWithApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function tryRun(command, args) {
  say(`Running: ${[command, ...args].join(" ")}`);
  try {
    // What the installer prints goes to stderr: stdout is for the path alone.
    execFileSync(command, args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch (error) {
    say(`That failed: ${error.message}`);
    return false;
  }
}

function say(words) {
  console.error(words);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(ensureChromium());
