import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "./store.ts";

const StoreContext = createContext<AppStore | undefined>(undefined);

export function StoreProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** A part of the app's state; the component renders again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error("useApp needs a StoreProvider above it.");
  return useStore(store, select);
}
