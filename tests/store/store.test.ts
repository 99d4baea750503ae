import { describe, expect, it, vi } from "vitest";
import { type CatalogueSource, createAppStore, type PreferenceStorage } from "../../src/store/store.ts";
import { setUp } from "../fixtures/small-catalogue.ts";

const { catalogue, index, sheets, remarks, directory, library } = setUp();

function kept(start: Readonly<Record<string, string>> = {}): PreferenceStorage & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(start));
  return { all, getItem: (key) => all.get(key) ?? null, setItem: (key, value) => void all.set(key, value) };
}

function setup(storage: PreferenceStorage = kept()) {
  const sheet = vi.fn<CatalogueSource["sheet"]>(
    async (role) => sheets[role] ?? Promise.reject(new Error(`no sheet of ${role}`)),
  );
  const loaders = {
    remarks: vi.fn<CatalogueSource["remarks"]>(async () => remarks),
    directory: vi.fn<CatalogueSource["directory"]>(async () => directory),
    library: vi.fn<CatalogueSource["library"]>(async () => library),
  };
  const store = createAppStore({ outline: index.outline, sheet, ...loaders }, storage);
  return { store, state: store.getState, sheet, ...loaders };
}

const PARTS = [
  ["remarks", "loadRemarks", remarks],
  ["directory", "loadDirectory", directory],
  ["library", "loadLibrary", library],
] as const;

describe("the catalogue", () => {
  it("is there from the start as far as its outline goes, and nothing else is asked for", () => {
    const { state, sheet, ...loaders } = setup();
    expect([...state().index.roles.keys()]).toEqual(catalogue.roles.map(({ id }) => id));
    expect(state()).toMatchObject({ sheets: {}, remarks: undefined, directory: undefined, library: undefined });
    for (const loader of [sheet, loaders.remarks, loaders.directory, loaders.library]) {
      expect(loader).not.toHaveBeenCalled();
    }
  });

  it.each(PARTS)("loads the %s once", async (part, load, content) => {
    const made = setup();
    await made.state()[load]();
    await made.state()[load]();
    expect(made.state()[part]).toEqual(content);
    expect(made[part]).toHaveBeenCalledTimes(1);
  });

  it.each(PARTS)("loads the %s at the next try if the first failed", async (part, load, content) => {
    const made = setup();
    made[part].mockRejectedValueOnce(new Error("offline"));
    await expect(made.state()[load]()).rejects.toThrow("offline");
    expect(made.state()[part]).toBeUndefined();
    await made.state()[load]();
    expect(made.state()[part]).toEqual(content);
  });
});

describe("the sheets", () => {
  it("are loaded as far as they are not there yet", async () => {
    const { state, sheet } = setup();
    await state().loadSheets(["captain", "mate"]);
    await state().loadSheets(["mate", "pilot"]);
    await state().loadSheets(["pilot", "captain"]);
    expect(sheet.mock.calls).toEqual([["captain"], ["mate"], ["pilot"]]);
    expect(state().sheets).toEqual({ captain: sheets["captain"], mate: sheets["mate"], pilot: sheets["pilot"] });
  });

  it("are all kept when two loads run at the same time", async () => {
    const { state } = setup();
    await Promise.all([state().loadSheets(["captain"]), state().loadSheets(["mate"])]);
    expect(Object.keys(state().sheets)).toEqual(["captain", "mate"]);
  });

  it("do not change the state when there is nothing to load", async () => {
    const { state, store } = setup();
    await state().loadSheets(["captain"]);
    const changed = vi.fn<() => void>();
    store.subscribe(changed);
    await state().loadSheets(["captain"]);
    await state().loadSheets([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it("are loaded at the next try if one of them failed", async () => {
    const { state, sheet } = setup();
    sheet.mockRejectedValueOnce(new Error("offline"));
    await expect(state().loadSheets(["captain", "mate"])).rejects.toThrow("offline");
    await state().loadSheets(["captain", "mate"]);
    expect(Object.keys(state().sheets).toSorted()).toEqual(["captain", "mate"]);
  });
});

describe("the theme", () => {
  it("follows the system until the reader chooses, and the choice is there the next time", () => {
    const storage = kept();
    const { state } = setup(storage);
    expect(state().theme).toBe("auto");
    state().setTheme("dark");
    expect(state().theme).toBe("dark");
    expect(setup(storage).state().theme).toBe("dark");
  });

  it("is written when it changes, and only then", async () => {
    const storage = kept();
    const { state } = setup(storage);
    await state().loadDirectory();
    state().setTheme("auto");
    expect(storage.all.size).toBe(0);
    state().setTheme("light");
    expect([...storage.all.keys()]).toEqual(["role-explorer"]);
  });

  it.each(["{", "null", "[]", '{"theme":"sepia"}'])("R106 follows the system if the storage holds %j", (stored) => {
    expect(setup(kept({ "role-explorer": stored })).state().theme).toBe("auto");
  });

  it("R85 R107 changes all the same if the storage is full or forbidden", () => {
    const { state } = setup({
      getItem: () => null,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    state().setTheme("dark");
    expect(state().theme).toBe("dark");
  });
});
