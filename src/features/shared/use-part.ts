import { useCallback, useEffect, useState } from "react";
import { useApp } from "../../store/provider.tsx";
import type { AppState } from "../../store/store.ts";

/** A part of the catalogue that is loaded when it is first shown. */
export interface LoadedPart<T> {
  /** Undefined until it is there. */
  readonly part: T | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

function usePart<T>(
  part: (state: AppState) => T | undefined,
  loader: (state: AppState) => () => Promise<void>,
): LoadedPart<T> {
  const loaded = useApp(part);
  const load = useApp(loader);
  const [failed, setFailed] = useState(false);
  const attempt = useCallback(() => {
    load().catch(() => setFailed(true));
  }, [load]);
  useEffect(attempt, [attempt]);
  const retry = (): void => {
    setFailed(false);
    attempt();
  };
  return { part: loaded, failed, retry };
}

/** Roles by all their names, typical organisations, and what the words for organisations mean. */
export const useDirectory = () =>
  usePart(
    (state) => state.directory,
    (state) => state.loadDirectory,
  );

/** Every source, and the disagreements in full. */
export const useLibrary = () =>
  usePart(
    (state) => state.library,
    (state) => state.loadLibrary,
  );

/** Comments on odd or telling organisations. */
export const useRemarks = () =>
  usePart(
    (state) => state.remarks,
    (state) => state.loadRemarks,
  );
