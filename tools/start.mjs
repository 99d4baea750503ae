// `npm start`: builds the app, serves the build and prints its address. PORT asks for another port than 4173;
// a port that is taken is passed over for the next free one. Ctrl-C stops it.
import { build, preview } from "vite";

await build({ logLevel: "warn" });
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } });

// Vite answers every address without a file with index.html, so that links into the app open.
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\n  Role Explorer is ready: open ${address}\n  (Ctrl-C stops it)\n`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
