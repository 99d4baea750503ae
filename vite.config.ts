import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogue } from "./src/catalogue/plugin.ts";

// What a first visit to a comparison does without: other pages, the search for roles, what opens on demand.
const LATER =
  /tsr-split|downshift|minisearch|compute-scroll-into-view|prop-types|react-is|features\/(roles|sources|start)\/|\/(role-picker|find-roles|pick-roles|pick-partner|pick-roles-page|popular-comparisons|partners|pairs|profile-choices|positions|claim-items|said|source-items|source-details|source-title|use-part|part-status|remarks|(?:domain\/)citations.ts$|notice-items|notices\.logic|not-found-page)/;

export default defineConfig({
  plugins: [
    catalogue("src/catalogue/project-roles"),
    // Before react: it rewrites route files, which react then compiles.
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routesDirectory: "src/routes",
      generatedRouteTree: "src/route-tree.gen.ts",
      quoteStyle: "double",
    }),
    react(),
    tailwindcss(),
  ],
  // React has what this shim brings for its former versions.
  resolve: { alias: { "use-sync-external-store/shim/with-selector": "use-sync-external-store/with-selector" } },
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Two files for what a first visit needs, since many small ones compress badly.
        codeSplitting: {
          groups: [
            { name: "vendor", test: (id) => id.includes("node_modules") && !LATER.test(id) },
            { name: "app", test: (id) => !LATER.test(id) },
          ],
        },
      },
    },
    // Under a strict content policy nothing is inline.
    assetsInlineLimit: 0,
    // The first browsers with light-dark(), which the colours are made of.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
  },
});
