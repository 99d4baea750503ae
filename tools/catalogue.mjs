// Runs tools/catalogue.ts, which shares its code with the app, through Vite: Node 20 does not run TypeScript by itself.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("./catalogue.ts", import.meta.url).pathname);
process.exitCode = module.run(process.argv.slice(2), (line) => console.log(line), process.cwd());
