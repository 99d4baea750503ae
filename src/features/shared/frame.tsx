import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import type { Theme } from "../../store/preferences.ts";
import { useApp } from "../../store/provider.tsx";
import { InlineSelect } from "../../ui/inline-select.tsx";
import "./frame.css";

/** The frame of the site around a page: where one is, where one can go, and how it looks. */
export function Frame({ profile, children }: { readonly profile: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div className="page">
          <Link className="brand" to="/">
            <svg viewBox="0 0 15 26" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
              <circle cx="7.5" cy="6" r="5" />
              <path d="M7.5 11v6" />
              <path d="M2.5 16h10v9h-10z" fill="currentColor" stroke="none" />
            </svg>
            Role Explorer
          </Link>
          <nav aria-label="Main">
            <ul>
              <li>
                <Link to="/compare/$" params={{ _splat: "" }} activeProps={CURRENT}>
                  Compare
                </Link>
              </li>
              <li>
                <Link to="/roles" activeProps={CURRENT}>
                  Roles
                </Link>
              </li>
              <li>
                <Link to="/sources" activeProps={CURRENT}>
                  Sources
                </Link>
              </li>
            </ul>
          </nav>
          <div className="top-right">
            <ThemeChoice />
          </div>
        </div>
      </header>
      {profile}
      {children}
      <Foot />
    </>
  );
}

const CURRENT = { "aria-current": "page" } as const;

const THEMES: readonly (readonly [Theme, string])[] = [
  ["auto", "Auto"],
  ["light", "Light"],
  ["dark", "Dark"],
];

function ThemeChoice() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <InlineSelect
      look="quiet"
      aria-label="Colour theme"
      value={theme}
      onChange={(event) => setTheme(THEMES.find(([id]) => id === event.target.value)?.[0] ?? "auto")}
    >
      {THEMES.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </InlineSelect>
  );
}

function Foot() {
  const { reviewed, licence } = useApp((state) => state.index.outline);
  return (
    <footer className="foot">
      <div className="page">
        <ul>
          <li>
            <Link to="/sources">All sources</Link>
          </li>
        </ul>
        <p>
          Content reviewed <time dateTime={reviewed}>{inWords(reviewed)}</time>, licence {licence}. Where sources
          differ, we say so.
        </p>
        <p className="print-only">
          {window.location.href}, printed {inWords(TODAY)}
        </p>
      </div>
    </footer>
  );
}

const TODAY = new Date().toISOString().slice(0, 10);

/** A date as people write it: "22 November 2026". */
function inWords(date: string): string {
  return new Date(date).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
