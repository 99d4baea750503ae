import { load } from "../load.mjs";

/** Reading, with every check, of the built-in catalogue, beside parsing the same as JSON without a check. */
export async function measure() {
  const { readCatalogue } = await load("src/domain/read.ts");
  const { checkFiles, findFiles } = await load("src/catalogue/check.ts");
  const { catalogue } = checkFiles(findFiles("src/catalogue/project-roles"), process.cwd());
  const json = JSON.stringify(catalogue);
  return [
    {
      name: `readCatalogue of ${(json.length / 1000).toFixed(0)} kB of JSON`,
      reference: "JSON.parse of the same",
      app: () => void readCatalogue(JSON.parse(json)),
      against: () => void JSON.parse(json),
    },
  ];
}
