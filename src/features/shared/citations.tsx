import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Grounds } from "../../domain/statement.ts";
import { numberSources } from "./citations.logic.ts";

const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Numbers the sources of a page in the order in which its claims name them. */
export function Citations({ of, children }: { readonly of: readonly Grounds[]; readonly children: ReactNode }) {
  const numbers = useMemo(() => numberSources(of), [of]);
  return <Numbers value={numbers}>{children}</Numbers>;
}

export function useCitations(): ReadonlyMap<string, number> {
  return useContext(Numbers);
}
