import { load } from "./load.mjs";

/** The built-in catalogue, cut into its parts, with its index and a maker of resolvers that have no memory yet. */
export async function builtIn() {
  const { checkFiles, findFiles } = await load("src/catalogue/check.ts");
  const { splitCatalogue } = await load("src/domain/outline.ts");
  const { indexOf } = await load("src/domain/index-of.ts");
  const { createResolver } = await load("src/domain/resolve.ts");
  const { catalogue } = checkFiles(findFiles("src/catalogue/project-roles"), process.cwd());
  const parts = splitCatalogue(catalogue);
  return { catalogue, parts, index: indexOf(parts.outline), resolver: () => createResolver(catalogue.dimensions) };
}

/** The profile of a preset. */
export function profileOf(catalogue, preset) {
  return catalogue.presets.find(({ id }) => id === preset).profile;
}
