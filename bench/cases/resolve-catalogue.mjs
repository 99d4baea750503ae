import { builtIn, profileOf } from "../built-in.mjs";

/** Resolving everything that has a condition, at first and after a change. */
export async function measure() {
  const { catalogue, parts, resolver } = await builtIn();
  const { roles, lines, memberships, remarks } = catalogue;
  const lists = [
    ...[lines, memberships, remarks],
    ...roles.flatMap(({ levels, statements }) => [levels, ...Object.values(statements)]),
    ...Object.values(parts.sheets).map(({ duties }) => duties),
  ];
  const all = lists.flat();
  const open = {};
  const full = { ...profileOf(catalogue, "strong-matrix-controlling"), maturity: "established" };
  const resolveAll = (resolve, profile) => {
    const { list } = resolve(profile);
    for (const items of lists) list(items);
  };

  // Alternates between two values of the weightiest dimension; the memory of a value that was left is part of the design,
  // so that each call takes a resolver that has seen the first value only.
  const warm = () => {
    const resolve = resolver();
    resolveAll(resolve, full);
    return resolve;
  };
  const timed = (run) => (prepared) => {
    const start = performance.now();
    run(prepared);
    return performance.now() - start;
  };
  const changed = { ...full, "pmo-type": "directive" };
  const change = timed((resolve) => resolveAll(resolve, changed));
  const anew = timed((resolve) => resolveAll(resolve, changed));

  const what = `${all.length} conditional things`;
  return [
    {
      name: `resolving ${what} under a full profile`,
      reference: "a plain true or false for each",
      app: () => void resolveAll(resolver(), full),
      against: () => void all.map(({ when }) => isMet(when, full)),
    },
    {
      name: `resolving ${what} under an open profile`,
      reference: "the same under a full profile",
      app: () => void resolveAll(resolver(), open),
      against: () => void resolveAll(resolver(), full),
    },
    {
      name: `resolving ${what} after one choice changed`,
      reference: "resolving all of it anew",
      app: () => change(warm()),
      against: () => anew(resolver()),
    },
    {
      name: `resolving ${what} again, unchanged`,
      reference: "resolving all of it anew",
      app: () => timed((resolve) => resolveAll(resolve, full))(warm()),
      against: () => anew(resolver()),
    },
  ];
}

/** What a condition comes to where every choice is made: no third value, no memory. */
function isMet(when, profile) {
  const ways = when === undefined ? [{}] : [when].flat();
  return ways.some((way) => Object.entries(way).every(([dimension, values]) => values.includes(profile[dimension])));
}
