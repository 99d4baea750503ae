import { BUDGETS, measureVisit } from "../../tools/size.mjs";

/** What a first visit to a comparison brings over the network. */
export async function measure() {
  const { path, totals } = await measureVisit();
  return Object.entries(totals).map(([part, kB]) => ({
    name: `${part} of a first visit to ${path}`,
    value: kB,
    unit: "kB",
    of: BUDGETS[part],
  }));
}
