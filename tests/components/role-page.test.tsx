import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address: string) {
  const app = await openApp(address);
  await screen.findByRole("heading", { level: 1 });
  return {
    ...app,
    title: () => screen.getByRole("heading", { level: 1 }).textContent,
    row: (id: string) => document.querySelector(`[data-attribute="${id}"], [data-area="${id}"]`),
    side: () => within(screen.getByRole("complementary", { name: "In brief" })),
  };
}

describe("a role", () => {
  it("has a name, a summary with its ground, and a title", async () => {
    const { title, main } = await setup("/roles/captain");
    expect(title()).toBe("Captain");
    expect(screen.getByRole("main")).toHaveTextContent("What a captain is.");
    expect(document.querySelector("[data-role=captain] [data-basis=general-knowledge]")).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe("Captain · Role Explorer"));
    expect(
      main()
        .getAllByRole("heading", { level: 2 })
        .map((heading) => heading.textContent),
    ).toEqual(expect.arrayContaining(["Nature", "Work", "Ties", "Moves", "Sources"]));
  });

  it("says what it does and how it stands to others, by ids", async () => {
    const { row } = await setup("/roles/mate");
    expect(row("cargo")?.querySelector("[data-activity=stow-cargo]")).toHaveTextContent("Stow cargo");
    expect(row("superiors")?.querySelector("[data-state=holds] [data-role=captain]")).toBeInTheDocument();
    expect(row("members")?.querySelector("[data-role=watch]")).toHaveTextContent("Is its lead");
  });

  it("says how else it is called, and with what it is confused", async () => {
    const { side, user, address } = await setup("/roles/captain?org=steam");
    expect(side().getByText("Also known as").nextElementSibling).toHaveTextContent("Master (merchant ships)");
    await user.click(side().getByRole("link", { name: "First mate" }));
    await waitFor(() => expect(address()).toBe("/roles/mate?org=steam"));
  });

  it("R20 says where it stands under the profile, and what it depends on without one", async () => {
    const { side, choose } = await setup("/roles/mate");
    expect(side().getAllByText("(depends)")).toHaveLength(2);
    await choose("Ship", "a steam");
    await waitFor(() => expect(side().queryByText("(depends)")).not.toBeInTheDocument());
    expect(side().getByText("Bridge").closest("li")).toHaveAttribute("data-state", "holds");
  });

  it("says who comes to it, and with which source", async () => {
    await setup("/roles/captain");
    const moves = screen.getByRole("region", { name: "Moves" });
    const [move] = within(moves).getAllByRole("listitem");
    expect(move).toHaveTextContent("Common. Years at sea.");
    expect(move?.querySelector("[data-source=log]")).toBeInTheDocument();
    expect(moves).toHaveTextContent("Not stated");
  });

  it("offers to compare it", async () => {
    const { user, address } = await setup("/roles/captain?org=steam");
    await user.click(within(screen.getByRole("main")).getByRole("link", { name: "Compare" }));
    await waitFor(() => expect(address()).toBe("/compare/captain?org=steam"));
  });

  it("numbers its sources in the order in which they are named", async () => {
    await setup("/roles/captain");
    const sources = await screen.findByRole("region", { name: "Sources" });
    await waitFor(() => expect(within(sources).getAllByRole("listitem").length).toBeGreaterThan(1));
    const numbered = [...sources.querySelectorAll<HTMLElement>("li[data-source]")];
    expect(new Set(numbered.map(({ dataset }) => dataset["source"]))).toEqual(new Set(["log", "manual"]));
    for (const [at, item] of numbered.entries()) {
      const [mark] = screen.getAllByRole("button", { name: `Source ${at + 1}` });
      expect(mark).toHaveAttribute("data-source", item.dataset["source"]);
    }
  });

  it("R92 R101 leads to a source only where it has an address", async () => {
    await setup("/roles/captain");
    const sources = await screen.findByRole("region", { name: "Sources" });
    const link = await within(sources).findByRole("link", { name: "The manual" });
    expect(link).toHaveAttribute("href", "https://yard.example/manual");
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(within(sources).getByText("The log")).toBeInTheDocument();
    expect(within(sources).queryByRole("link", { name: "The log" })).not.toBeInTheDocument();
  });
});

describe("an address of a role", () => {
  it("R2 by a former id opens the role that it became, and says so", async () => {
    const { title } = await setup("/roles/first-officer");
    expect(title()).toBe("First mate");
    expect(await screen.findByText("“first-officer” is now called First mate.")).toBeInTheDocument();
  });

  it("R2 that does not exist says so, and leads on", async () => {
    const { user, title, address } = await setup("/roles/stowaway?org=steam");
    expect(title()).toBe("There is no such role");
    expect(await screen.findByRole("link", { name: /Captain and first mate/ })).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "all roles" }));
    await waitFor(() => expect(address()).toBe("/roles?org=steam"));
  });
});
