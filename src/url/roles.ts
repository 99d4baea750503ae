import * as v from "valibot";
import { RootSearch } from "./org.ts";

/** The list of roles: filtered by kind, by level and by words. */
export const RolesSearch = v.object({
  ...RootSearch.entries,
  kind: v.optional(v.fallback(v.optional(v.picklist(["person", "unit", "board"])), undefined)),
  level: v.optional(v.fallback(v.optional(v.string()), undefined)),
  q: v.optional(v.fallback(v.optional(v.string()), undefined)),
});

export type RolesSearch = v.InferOutput<typeof RolesSearch>;
