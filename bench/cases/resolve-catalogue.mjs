import { builtIn, profileOf } from "../built-in.mjs";

/** Resolving everything that has a condition, at first and after a change. */
export async function measure() {
  const { catalogue, parts, resolver } = await builtIn();
  const { roles, lines, memberships, remarks } = catalogue;
  const lists = [
    lines,
    memberships,
    remarks,
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

  const changed = { ...full, "pmo-type": "directive" };
  // A resolver remembers every profile that it has seen, so that each call needs one that has seen the first only.
  const seenFull = () => {
    const resolve = resolver();
    resolveAll(resolve, full);
    return resolve;
  };
  const timed = (resolve, profile) => {
    const start = performance.now();
    resolveAll(resolve, profile);
    return performance.now() - start;
  };
  const what = `${all.length} conditional things`;
  return [
    {
      name: `resolving ${what} under a full profile`,
      reference: "a plain true or false for each",
      app: () => resolveAll(resolver(), full),
      against: () => void all.map(({ when }) => isMet(when, full)),
    },
    {
      name: `resolving ${what} under an open profile`,
      reference: "the same under a full profile",
      app: () => resolveAll(resolver(), open),
      against: () => resolveAll(resolver(), full),
    },
    {
      name: `resolving ${what} after one choice changed`,
      reference: "resolving all of it anew",
      app: () => timed(seenFull(), changed),
      against: () => timed(resolver(), changed),
    },
    {
      name: `resolving ${what} again, unchanged`,
      reference: "resolving all of it anew",
      app: () => timed(seenFull(), full),
      against: () => timed(resolver(), changed),
    },
  ];
}

/** What a condition comes to where every choice is made: no third value, no memory. */
function isMet(when, profile) {
  const ways = when === undefined ? [{}] : [when].flat();
  return ways.some((way) => Object.entries(way).every(([dimension, values]) => values.includes(profile[dimension])));
}
