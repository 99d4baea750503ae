/**
 * The browser's storage, or one that lasts until the page is closed where the browser refuses (a partitioned frame, a
 * sandbox, private browsing): even reading `window.localStorage` may throw there.
 */
export function openStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  try {
    const storage = window.localStorage;
    storage.getItem("role-explorer");
    return storage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
