import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogue } from "./src/catalogue/plugin.ts";

// What a first visit to a comparison does without: the other pages (their files come from the router's plug-in), the
// search for roles, and what opens on demand.
const PAGES = /tsr-split|features\/(roles|sources|start)\//;
const SEARCH = /downshift|minisearch|compute-scroll-into-view|prop-types|react-is|\/(role-picker|find-roles)/;
const PICKING = /\/(pick-roles|pick-partner|popular-comparisons|partners|pairs)/;
const ON_DEMAND =
  /\/(profile-choices|manual-copy|changes\.logic|remarks|positions|claim-items|said|source-items|source-details|source-title|use-part|part-status|notice-items|notices\.logic|not-found-page|domain\/citations)/;
const isLater = (id: string) => [PAGES, SEARCH, PICKING, ON_DEMAND].some((part) => part.test(id));

export default defineConfig({
  plugins: [
    catalogue("src/catalogue/project-roles"),
    // Before react: it rewrites route files, which react then compiles.
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      // What a page loads first is as much its own affair as how it looks.
      codeSplittingOptions: { defaultBehavior: [["loader", "component", "errorComponent", "notFoundComponent"]] },
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
    modulePreload: {
      polyfill: false,
      // The first files are there when another is asked for.
      resolveDependencies: (_file, needed) => needed.filter((file) => !/vendor|rolldown-runtime|index/.test(file)),
    },
    rolldownOptions: {
      output: {
        // Two files for what a first visit needs, since many small ones compress badly.
        codeSplitting: {
          groups: [
            { name: "vendor", test: (id) => /node_modules|rolldown\/runtime/.test(id) && !isLater(id) },
            { name: "app", test: (id) => !isLater(id) },
            { name: "on-demand", test: ON_DEMAND },
            { name: "picking", test: PICKING },
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
