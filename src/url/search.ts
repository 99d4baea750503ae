/**
 * What an address may carry after its path. Each route has one reader, which takes whatever the router parsed: a value of
 * the wrong type or unknown words are as good as none, so that no address fails to open.
 */
export interface RootSearch {
  /** Value ids of the organisation profile, joined by dots, in any order. */
  readonly org?: string | undefined;
}

export interface CompareSearch {
  readonly only?: "differences" | undefined;
}

export interface RolesSearch {
  readonly kind?: "person" | "unit" | "board" | undefined;
  readonly level?: string | undefined;
  readonly q?: string | undefined;
}

type Raw = Readonly<Record<string, unknown>>;

export const readRootSearch = ({ org }: Raw): RootSearch => ({ org: text(org) });

export const readCompareSearch = ({ only }: Raw): CompareSearch => ({ only: oneOf(["differences"], only) });

export const readRolesSearch = ({ kind, level, q }: Raw): RolesSearch => {
  return { kind: oneOf(["person", "unit", "board"], kind), level: text(level), q: text(q) };
};

/** The router reads `?q=12` as a number; it is the text that was typed. */
function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((word) => word === value);
}
