import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PreferenceStorage } from "../../src/store/store.ts";
import { openApp } from "./support/open-app.tsx";

async function setup(address = "/", stored: Record<string, string> = {}) {
  const storage: PreferenceStorage = {
    getItem: (key) => stored[key] ?? null,
    setItem: (key, value) => {
      stored[key] = value;
    },
  };
  const app = await openApp(address, { storage });
  return { ...app, stored, theme: () => document.documentElement.dataset["theme"] };
}

afterEach(() => {
  delete document.documentElement.dataset["theme"];
});

describe("the theme", () => {
  it("is the system's until the reader chooses", async () => {
    const { theme } = await setup();
    expect(theme()).toBeUndefined();
    expect(screen.getByRole("combobox", { name: "Colour theme" })).toHaveDisplayValue("Auto");
  });

  it("is the reader's once they choose, kept, and given back to the system", async () => {
    const { choose, theme, stored } = await setup();
    await choose("Colour theme", "Dark");
    expect(theme()).toBe("dark");
    expect(Object.values(stored)).toEqual(['{"theme":"dark"}']);
    await choose("Colour theme", "Light");
    expect(theme()).toBe("light");
    await choose("Colour theme", "Auto");
    expect(theme()).toBeUndefined();
  });

  it("is the one that was kept", async () => {
    const { theme } = await setup("/", { "role-explorer": '{"theme":"light"}' });
    expect(theme()).toBe("light");
    expect(screen.getByRole("combobox", { name: "Colour theme" })).toHaveDisplayValue("Light");
  });
});

describe("the frame", () => {
  it.each([
    ["/compare/captain/mate", "Compare"],
    ["/roles", "Roles"],
    ["/roles/captain", "Roles"],
    ["/sources", "Sources"],
  ])("says of %s where one is", async (address, place) => {
    await setup(address);
    const links = within(screen.getByRole("navigation", { name: "Main" })).getAllByRole("link");
    expect(links.filter((link) => link.ariaCurrent === "page").map((link) => link.textContent)).toEqual([place]);
  });

  it("has one main part, which can be gone to at once", async () => {
    await setup();
    expect(screen.getByRole("link", { name: "Skip to content" })).toHaveAttribute("href", "#main");
    expect(screen.getByRole("main")).toHaveAttribute("id", "main");
  });

  it("says when the content was reviewed, and under which licence it stands", async () => {
    await setup();
    const foot = screen.getByRole("contentinfo");
    expect(within(foot).getByText("1 January 2026")).toHaveAttribute("datetime", "2026");
    expect(foot).toHaveTextContent("CC BY 4.0");
  });
});

describe("the sources", () => {
  it("stand by grade, each with what rests on it", async () => {
    await setup("/sources");
    await screen.findByRole("heading", { level: 2, name: "Grade A" });
    const log = document.querySelector<HTMLElement>("[data-source=log]");
    if (log === null) throw new Error("There is no source log.");
    expect(within(screen.getByRole("region", { name: "Grade A" })).getByText("The log")).toBeInTheDocument();
    await waitFor(() => expect(within(log).getByRole("link", { name: "Captain" })).toBeInTheDocument());
    expect(log).toHaveTextContent("2 activities");
  });
});
