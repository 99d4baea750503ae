import { afterEach, describe, expect, it, vi } from "vitest";
import { openStorage } from "../../src/lib/storage.ts";
import { createAppStore } from "../../src/store/store.ts";
import { setUp } from "../fixtures/small-catalogue.ts";

const { index, sheets, remarks, directory, library } = setUp();

/** An app in a browser with a storage of some kind. */
function setup(localStorage: PropertyDescriptor) {
  vi.stubGlobal("window", Object.defineProperty({}, "localStorage", localStorage));
  const storage = openStorage();
  const source = {
    outline: index.outline,
    sheet: async (role: string) => sheets[role] ?? Promise.reject(new Error(role)),
    remarks: async () => remarks,
    directory: async () => directory,
    library: async () => library,
  };
  return { storage, open: () => createAppStore(source, storage).getState() };
}

const refuse = (): never => {
  throw new Error("SecurityError");
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("openStorage", () => {
  it("is the browser's own where there is one", () => {
    const own = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    expect(setup({ value: own }).storage).toBe(own);
  });

  it.each<[string, PropertyDescriptor]>([
    ["forbids to look at it", { get: refuse }],
    ["forbids to read it", { value: { getItem: refuse, setItem: refuse, removeItem: refuse } }],
    ["has none", { value: undefined }],
  ])("R85 lasts until the page is closed where the browser %s", (_what, localStorage) => {
    const { storage, open } = setup(localStorage);
    expect(open().theme).toBe("auto");
    open().setTheme("dark");
    expect(open().theme).toBe("dark");
    storage.removeItem("role-explorer");
    expect(open().theme).toBe("auto");
  });
});
