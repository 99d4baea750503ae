// `npm run schema`: writes the JSON Schemas of tools/schema.ts, through Vite: Node 20 does not run TypeScript by itself.
import { join } from "node:path";
import { runnerImport } from "vite";

const { module } = await runnerImport(join(import.meta.dirname, "schema.ts"));
module.run(join(import.meta.dirname, "../public"), (line) => console.log(line));
