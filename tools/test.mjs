// `npm test`: every check, in order, the quick ones first; stops at the first that fails. Ends with a line
// "N passed, N failed" that counts the tests of both runners.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { ensureChromium } from "./chromium.mjs";

const CACHE = "node_modules/.cache/tests";
const UNIT = `${CACHE}/unit.json`;
const BROWSER = `${CACHE}/e2e.json`;

const { scripts } = read("package.json");
/** Title, the script that runs the step alone, and what is run here if that is not the script itself. */
const STEPS = [
  ["Types", "types"],
  ["Lint", "lint"],
  ["Format", "format:check"],
  [
    "Unit and component tests",
    "test:unit -- --coverage",
    `${scripts["test:unit"]} --coverage --reporter=default --reporter=json --outputFile.json=${UNIT}`,
  ],
  ["Build", "build"],
  ["Size of a first visit", "size"],
  ["Browser tests", "test:e2e", "playwright test"],
];

rmSync(CACHE, { recursive: true, force: true });
process.env.CHROMIUM_PATH = ensureChromium();
process.env.PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`;

const failed = STEPS.find(([title, script, command = scripts[script]]) => !run(title, command));
const count = tally();
// A step may fail without a failing test: a type error, or coverage below its mark.
if (failed && count.failed === 0) count.failed = 1;

console.log(failed ? `\n${failed[0]}: failed. To run it alone: npm run ${failed[1]}` : "\nEverything passed.");
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = failed ? 1 : 0;

function run(title, command) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  console.log(
    `-- ${title}: ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function tally() {
  const unit = read(UNIT);
  const browser = read(BROWSER)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser ? browser.expected + browser.flaky : 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
  };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
