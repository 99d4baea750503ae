import { builtIn, profileOf } from "../built-in.mjs";
import { load } from "../load.mjs";

/** How every role stands to every other, beside a plain walk for each pair over the same lines. */
export async function measure() {
  const { catalogue, index, resolver } = await builtIn();
  const { relationBetween } = await load("src/domain/hierarchy.ts");
  const ids = catalogue.roles.map(({ id }) => id);
  const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to]));
  const relateAll = (profile) => {
    const resolve = resolver();
    for (const [from, to] of pairs) relationBetween(index, resolve, profile, from, to);
  };
  const full = profileOf(catalogue, "p3o-enterprise");
  const held = resolver()(full)
    .list(catalogue.lines)
    .filter(({ state }) => state === "holds");
  const ways = group(held);
  const walkAll = () => {
    for (const [from, to] of pairs) reaches(ways, from, to);
  };
  return [
    {
      name: `${pairs.length} relations under a full profile`,
      reference: "a plain walk up for each",
      app: () => relateAll(full),
      against: walkAll,
    },
    {
      name: `${pairs.length} relations with their branches, nothing chosen`,
      reference: "the same under a full profile",
      app: () => relateAll({}),
      against: () => relateAll(full),
      samples: 3,
    },
  ];
}

function group(held) {
  const ways = new Map();
  for (const one of held) ways.set(one.item.from, [...(ways.get(one.item.from) ?? []), one]);
  return ways;
}

/** Breadth first, along lines of any kind. */
function reaches(ways, from, to) {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const { item } of ways.get(at) ?? []) seen.add(item.to);
  }
  return false;
}
