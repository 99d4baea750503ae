import { createStore, type StoreApi } from "zustand/vanilla";
import { type Index, indexOf } from "../domain/index-of.ts";
import type { Directory, Library, Outline, Remarks, Sheet } from "../domain/outline.ts";
import { createResolver } from "../domain/resolve.ts";
import { type Preferences, readPreferences, type Theme } from "./preferences.ts";

/** A catalogue by its parts; all but the outline are loaded when they are first needed. */
export interface CatalogueSource {
  readonly outline: Outline;
  readonly sheet: (role: string) => Promise<Sheet>;
  readonly remarks: () => Promise<Remarks>;
  readonly directory: () => Promise<Directory>;
  readonly library: () => Promise<Library>;
}

export interface AppState extends Preferences {
  readonly index: Index;
  readonly resolve: ReturnType<typeof createResolver>;
  /** The parts that have been loaded: the sheets by role id. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly remarks: Remarks | undefined;
  readonly directory: Directory | undefined;
  readonly library: Library | undefined;
  /** Load what is not there yet. They reject if something can not be loaded; a later call tries again. */
  readonly loadSheets: (roles: readonly string[]) => Promise<void>;
  readonly loadRemarks: () => Promise<void>;
  readonly loadDirectory: () => Promise<void>;
  readonly loadLibrary: () => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
}

export type AppStore = StoreApi<AppState>;

/** Where preferences are kept: the browser's storage, or a stand-in. */
export type PreferenceStorage = Pick<Storage, "getItem" | "setItem">;

const KEY = "role-explorer";

/** The store of one app: its catalogue, and the reader's preferences, which `storage` keeps. */
export function createAppStore(source: CatalogueSource, storage: PreferenceStorage): AppStore {
  const store = createStore<AppState>()((set, get) => ({
    ...readPreferences(storage.getItem(KEY)),
    index: indexOf(source.outline),
    resolve: createResolver(source.outline.dimensions),
    sheets: {},
    remarks: undefined,
    directory: undefined,
    library: undefined,
    loadSheets: async (roles) => {
      const missing = roles.filter((role) => get().sheets[role] === undefined);
      const loaded = await Promise.all(missing.map(async (role) => [role, await source.sheet(role)] as const));
      if (loaded.length > 0) set(({ sheets }) => ({ sheets: { ...sheets, ...Object.fromEntries(loaded) } }));
    },
    loadRemarks: async () => {
      if (get().remarks === undefined) set({ remarks: await source.remarks() });
    },
    loadDirectory: async () => {
      if (get().directory === undefined) set({ directory: await source.directory() });
    },
    loadLibrary: async () => {
      if (get().library === undefined) set({ library: await source.library() });
    },
    setTheme: (theme) => set({ theme }),
  }));
  store.subscribe(({ theme }, before) => {
    if (theme !== before.theme) keep(storage, { theme });
  });
  return store;
}

function keep(storage: PreferenceStorage, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is full or forbidden: the choice lasts until the page is closed.
  }
}
