import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { Grounds } from "../../domain/statement.ts";
import { numberSources } from "./citations.logic.ts";

interface Citing {
  /** Source id -> its number on the page. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly cite: (grounds: readonly Grounds[]) => void;
}

const CitingContext = createContext<Citing>({ numbers: new Map(), cite: () => undefined });

/** Numbers the sources of a page in the order in which its claims name them. */
export function Citations({ of, children }: { readonly of: readonly Grounds[]; readonly children: ReactNode }) {
  const [later, setLater] = useState<readonly Grounds[]>([]);
  const numbers = useMemo(() => numberSources([...of, ...later]), [of, later]);
  const cite = useCallback((grounds: readonly Grounds[]) => setLater((before) => [...before, ...grounds]), []);
  const citing = useMemo(() => ({ numbers, cite }), [numbers, cite]);
  return <CitingContext value={citing}>{children}</CitingContext>;
}

export function useCitations(): ReadonlyMap<string, number> {
  return useContext(CitingContext).numbers;
}

/** Adds what is shown only on demand to the numbers of the page. `grounds` is the same list for as long as it is shown. */
export function useCite(grounds: readonly Grounds[]): void {
  const { cite } = useContext(CitingContext);
  useEffect(() => cite(grounds), [cite, grounds]);
}
