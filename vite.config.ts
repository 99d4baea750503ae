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
  build: { manifest: true, assetsInlineLimit: 0 },
});
