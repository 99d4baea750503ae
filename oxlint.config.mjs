// The linter's settings. Run it as `npm run lint`: oxlint finds this file only because it is told to (`-c`).
// It is .mjs, not .ts, because oxlint reads TypeScript settings from Node 22 on only.

/** Who may import whom: docs/architecture.md holds the same table. A room may always import itself. */
const ROOMS = {
  domain: { rooms: [], packages: ["valibot", "minisearch"] },
  url: { rooms: ["domain"], packages: ["valibot"] },
  store: { rooms: ["domain"], packages: ["zustand", "react"] },
  lib: { rooms: [], packages: ["react"] },
  ui: { rooms: ["lib"], packages: ["react", "react-dom"] },
  catalogue: { rooms: ["domain"], packages: ["*", "@*/*"], core: true },
  features: {
    rooms: ["domain", "url", "store", "ui", "lib"],
    // What features have in common. Any other feature is out of reach, so that each can be read, moved or dropped alone.
    features: ["profile", "share", "shared"],
    packages: ["react", "react-dom", "@tanstack/react-router", "downshift"],
  },
  routes: {
    rooms: ["features", "url", "domain", "store", "ui", "lib"],
    packages: ["react", "@tanstack/react-router"],
  },
};

/** One policy a room. Whatever no policy allows is refused, unknown folders and unresolved imports included. */
const policies = Object.entries(ROOMS).map(([room, may]) => ({
  from: { element: { type: room } },
  allow: [
    ...may.rooms.map((type) => ({ to: { element: { type } } })),
    ...(may.features ?? []).map((name) => ({ to: { element: { type: "features", captured: { name } } } })),
    ...may.packages.map((source) => ({ to: { module: { origin: "external", source } } })),
    ...(may.core ? [{ to: { module: { origin: "core" } } }] : []),
  ],
}));

const boundaries = {
  "boundaries/dependencies": [
    "error",
    {
      default: "disallow",
      checkAllOrigins: true,
      checkUnknownLocals: true,
      message:
        "{{from.element.types}} may not import {{dependency.source}} (who may import whom: docs/architecture.md)",
      policies: [...policies, { from: { file: { categories: "entry" } }, allow: { to: { module: { origin: "*" } } } }],
    },
  ],
  "boundaries/no-unknown-files": "error",
  // An import whose address is computed would escape the table.
  "import/no-dynamic-require": ["error", { esmodule: true }],
};

export default {
  plugins: ["eslint", "typescript", "unicorn", "oxc", "react", "jsx-a11y", "import", "promise", "vitest"],
  jsPlugins: ["eslint-plugin-boundaries"],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["src/route-tree.gen.ts", "dist", "coverage", "node_modules", "bench/results"],
  categories: { correctness: "error", suspicious: "error" },
  settings: {
    "import/resolver": { oxc: { tsconfig: { configFile: "./tsconfig.json", references: "auto" } } },
    "boundaries/elements": Object.keys(ROOMS).map((type) =>
      type === "features"
        ? { type, pattern: "src/features/*", capture: ["name"], partialMatch: false }
        : { type, pattern: `src/${type}`, partialMatch: false },
    ),
    "boundaries/files": [
      { category: "entry", pattern: "src/{main,router}.{ts,tsx}" },
      { category: "declarations", pattern: "src/*.d.ts" },
    ],
    "boundaries/dependency-nodes": ["import", "export", "dynamic-import", "require"],
    // The plugin does not look at these by itself: `import("x").T` as a type, and Vite's glob imports.
    "boundaries/additional-dependency-nodes": [
      { selector: "TSImportType > Literal", kind: "type", name: "import" },
      { selector: "TSImportType > TSLiteralType > Literal", kind: "type", name: "import" },
      { selector: "CallExpression[callee.property.name=glob] > Literal", kind: "value", name: "import" },
    ],
  },
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    // Module declarations can not import in another way.
    "typescript/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/no-deprecated": "error",
    "eslint/no-console": "error",
    // The router's name for the rest of a path.
    "eslint/no-underscore-dangle": ["error", { allow: ["_splat"] }],
    "eslint/eqeqeq": "error",
    "eslint/no-var": "error",
    "eslint/prefer-const": "error",
    "eslint/max-lines": ["error", { max: 300 }],
    "import/no-default-export": "error",
    "import/no-cycle": "error",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css", "@testing-library/jest-dom/vitest"] }],
    "oxc/no-barrel-file": ["error", { threshold: 0 }],
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    // `role="status"` says what it is as well as <output> does.
    "jsx-a11y/prefer-tag-over-role": "off",
    // The same as exhaustive-deps, and each place would be named twice.
    "react/exhaustive-effect-dependencies": "off",
    // tsc sees to returns, and knows when a switch is exhaustive. JSX needs no import of React. To sort a fresh copy
    // is plain, and a helper may stand where it is used.
    "typescript/consistent-return": "off",
    "react/react-in-jsx-scope": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/consistent-function-scoping": "off",
  },
  overrides: [
    { files: ["src/**"], rules: boundaries },
    // A table by its elements, for print and for screen readers; the roles stay where the style makes it a grid or a list.
    {
      files: ["src/features/compare/**"],
      rules: { "jsx-a11y/no-redundant-roles": "off", "jsx-a11y/no-interactive-element-to-noninteractive-role": "off" },
    },
    // The router names files after addresses: `__root.tsx`, `compare.$.tsx`, `$roleId.tsx`.
    { files: ["src/routes/**"], rules: { "unicorn/filename-case": "off" } },
    { files: ["tests/setup-*.ts"], rules: { "vitest/no-standalone-expect": "off" } },
    // Settings are read by tools that ask for a default export; tools talk to a terminal.
    { files: ["*.config.{ts,mjs}"], rules: { "import/no-default-export": "off" } },
    { files: ["tools/**", "bench/**"], rules: { "eslint/no-console": "off" } },
    // JavaScript without types: the rules about `any` would see nothing else.
    {
      files: ["**/*.{js,mjs}"],
      rules: {
        "typescript/no-unsafe-argument": "off",
        "typescript/no-unsafe-assignment": "off",
        "typescript/no-unsafe-call": "off",
        "typescript/no-unsafe-member-access": "off",
        "typescript/no-unsafe-return": "off",
        "typescript/no-unsafe-type-assertion": "off",
      },
    },
  ],
};
