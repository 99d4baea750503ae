const THEMES = ["auto", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** What the reader chose for this browser. */
export interface Preferences {
  readonly theme: Theme;
}

/** The good parts of what was stored, whatever that is. */
export function readPreferences(stored: string | null): Preferences {
  const theme = THEMES.find((known) => known === themeIn(stored));
  return { theme: theme ?? "auto" };
}

function themeIn(stored: string | null): unknown {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    return typeof value === "object" && value !== null && "theme" in value ? value.theme : undefined;
  } catch {
    return undefined;
  }
}
