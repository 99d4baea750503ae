import { persist, type PersistStorage } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Index, indexOf } from "../domain/index-of.ts";
import type { Outline, Sheet } from "../domain/outline.ts";
import { createResolver } from "../domain/resolve.ts";

export type Theme = "auto" | "light" | "dark";

/** What the reader chose for this browser. */
export interface Preferences {
  readonly theme: Theme;
  /** The reader's own organisation, as an address names it; applied by a click, never by itself. */
  readonly savedOrg: string | undefined;
}

export interface AppState extends Preferences {
  readonly index: Index;
  readonly resolve: ReturnType<typeof createResolver>;
  /** The sheets that have been loaded, by role id. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Loads the sheets of roles that are not there yet. Rejects if one can not be loaded. */
  readonly loadSheets: (roles: readonly string[]) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  readonly saveOrg: (org: string | undefined) => void;
}

export type AppStore = StoreApi<AppState>;

export interface CatalogueSource {
  readonly outline: Outline;
  readonly sheets: Readonly<Record<string, () => Promise<{ readonly sheet: Sheet }>>>;
}

/** The store of one app: its catalogue, and the reader's preferences, which `storage` keeps. */
export function createAppStore(source: CatalogueSource, storage: PersistStorage<Preferences>): AppStore {
  return createStore<AppState>()(
    persist(
      (set, get) => ({
        theme: "auto",
        savedOrg: undefined,
        index: indexOf(source.outline),
        resolve: createResolver(source.outline.dimensions),
        sheets: {},
        loadSheets: async (roles) => {
          const missing = roles.filter((role) => get().sheets[role] === undefined);
          const loaded = await Promise.all(missing.map(async (role) => [role, await load(source, role)] as const));
          if (loaded.length > 0) set(({ sheets }) => ({ sheets: { ...sheets, ...Object.fromEntries(loaded) } }));
        },
        setTheme: (theme) => set({ theme }),
        saveOrg: (savedOrg) => set({ savedOrg }),
      }),
      {
        name: "role-explorer",
        version: 1,
        storage,
        partialize: ({ theme, savedOrg }) => ({ theme, savedOrg }),
        // What is stored may be from anywhere: take the good parts.
        merge: (stored, initial) => ({ ...initial, ...readPreferences(stored) }),
      },
    ),
  );
}

async function load(source: CatalogueSource, role: string): Promise<Sheet> {
  const module = await source.sheets[role]?.();
  return module?.sheet ?? {};
}

function readPreferences(stored: unknown): Partial<Preferences> {
  if (typeof stored !== "object" || stored === null) return {};
  const theme = "theme" in stored ? THEMES.find((known) => known === stored.theme) : undefined;
  const savedOrg = "savedOrg" in stored && typeof stored.savedOrg === "string" ? stored.savedOrg : undefined;
  return { ...(theme === undefined ? {} : { theme }), savedOrg };
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];
