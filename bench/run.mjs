// Runs the cases, prints a table, writes the results. See README.md.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";

const HERE = import.meta.dirname;
const [wanted = ""] = process.argv.slice(2);

const results = [];
for (const file of (await readdir(join(HERE, "cases"))).filter((name) => name.includes(wanted)).sort()) {
  const { measure } = await import(`./cases/${file}`);
  for (const row of await measure()) {
    const result = "value" in row ? row : await compare(row);
    results.push({ case: file.replace(".mjs", ""), ...result });
    print(result);
  }
}
await save();

async function compare({ name, reference, app, against, calls = 1, samples = 15, close }) {
  const times = { app: [], against: [] };
  await sample(app, calls);
  await sample(against, calls);
  // In turn, so that whatever slows the machine for a while slows both.
  for (let n = 0; n < samples; n += 1) {
    times.app.push(await sample(app, calls));
    times.against.push(await sample(against, calls));
  }
  await close?.();
  const [ms, referenceMs] = [median(times.app), median(times.against)];
  return { name, reference, ms, referenceMs, ratio: ms / referenceMs, samples };
}

async function sample(run, calls) {
  let own = 0;
  const start = performance.now();
  for (let n = 0; n < calls; n += 1) {
    const result = run();
    own += Number((result instanceof Promise ? await result : result) ?? 0) || 0;
  }
  return (own > 0 ? own : performance.now() - start) / calls;
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(row) {
  const figure = (number) => number.toPrecision(3).padStart(9);
  if ("value" in row) console.log(`${figure(row.value)} ${row.unit}  ${row.name}, of ${row.of} ${row.unit}`);
  else {
    const { name, reference, ms, referenceMs, ratio } = row;
    console.log(`${figure(ms)} ms  ${name}: ${ratio.toFixed(2)} times ${reference} (${referenceMs.toPrecision(3)} ms)`);
  }
}

async function save() {
  const folder = join(HERE, "results");
  const date = new Date().toISOString();
  const file = join(folder, `${date.replaceAll(":", "-").slice(0, 19)}.json`);
  await mkdir(folder, { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  await writeFile(file, `${JSON.stringify({ date, machine, results }, undefined, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}
