import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogue } from "./src/catalogue/plugin.ts";

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
  build: {
    manifest: true,
    // Under a strict content policy nothing is inline.
    assetsInlineLimit: 0,
    // The first browsers with light-dark(), which the colours are made of.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
  },
});
