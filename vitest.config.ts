import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

// Folders that another runner or another environment takes. Every other test is a unit test, so that a new folder
// of tests cannot be forgotten here.
const COMPONENTS = "tests/components/**/*.test.{ts,tsx}";
const BROWSER = "tests/e2e/**";

const tests = defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [COMPONENTS, BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: [COMPONENTS],
          setupFiles: ["tests/setup-components.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/domain/**/*.ts"],
      reporter: ["text", "html"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});

export default mergeConfig(viteConfig, tests);
