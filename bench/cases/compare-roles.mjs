import { builtIn, profileOf } from "../built-in.mjs";
import { load } from "../load.mjs";

const ROLES = ["project-manager", "pmo-officer", "pmo", "programme-manager", "sponsor"];

/** A comparison of as many roles as fit on a screen, beside reading their data. */
export async function measure() {
  const { catalogue, parts, index, resolver } = await builtIn();
  const { compare } = await load("src/domain/compare.ts");
  const subjects = ROLES.map((id) => ({ role: index.roles.get(id), sheet: parts.sheets[id] }));
  const profile = profileOf(catalogue, "balanced-matrix-controlling");
  const resolve = resolver();
  const json = JSON.stringify(subjects);
  const reference = `JSON.parse of their ${(json.length / 1000).toFixed(0)} kB`;
  const against = () => void JSON.parse(json);
  return [
    {
      name: "comparing five roles for the first time",
      reference,
      app: () => void compare(index, resolver()(profile), subjects),
      against,
      calls: 10,
    },
    {
      name: "comparing five roles again",
      reference,
      app: () => void compare(index, resolve(profile), subjects),
      against,
      calls: 10,
    },
    {
      name: "comparing five roles with nothing chosen",
      reference,
      app: () => void compare(index, resolve({}), subjects),
      against,
      calls: 10,
    },
  ];
}
