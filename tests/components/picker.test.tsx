import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address = "/") {
  const app = await openApp(address);
  await screen.findByRole("combobox", { name: "Which roles do you want to compare?" });
  const options = () => within(screen.getByRole("listbox", { name: /^(?:Which|And which)/ })).queryAllByRole("option");
  return {
    ...app,
    type: (words: string) => app.user.type(screen.getByRole("combobox", { name: /^(?:Which|And which)/ }), words),
    keys: (keys: string) => app.user.keyboard(keys),
    options: () => options().map(({ dataset }) => dataset["role"]),
    highlighted: () => options().find((option) => option.ariaSelected === "true")?.dataset["role"],
    picked: () => [...screen.getByRole("list", { name: "Picked roles" }).children].map((item) => item.textContent),
  };
}

describe("typing", () => {
  it.each([
    ["a part of a name", "bos", ["bosun"]],
    ["another name", "master", ["captain"]],
    ["a former id", "first-officer", ["mate"]],
    ["R112 a British spelling", "manoeuvre", ["manoeuvre-officer"]],
    ["R112 an American spelling", "maneuver", ["manoeuvre-officer"]],
    ["R112 an American name in full", "maneuver officer", ["manoeuvre-officer"]],
    ["a slip of the keyboard", "enginere", ["engineer"]],
  ])("%s finds a role", async (_what, words, roles) => {
    const { type, options, highlighted } = await setup();
    await type(words);
    expect(options()).toEqual(expect.arrayContaining(roles));
    expect(highlighted()).toBe(roles[0]);
  });

  it("an abbreviation that several roles share asks which is meant", async () => {
    const { type, options, said } = await setup();
    await type("qm");
    expect(options()).toEqual(["quartermaster", "quayside-minder"]);
    expect(said()).toContain("“qm” can mean several roles. Which one is meant?");
  });

  it("tells roles apart by what they are", async () => {
    const { type } = await setup();
    await type("watch");
    expect(screen.getByRole("option", { name: /Watch/ })).toHaveTextContent("A unit, not a person");
  });

  it("words that are nobody's name says so", async () => {
    const { type, options, said } = await setup();
    await type("kraken");
    expect(options()).toEqual([]);
    expect(said()).toContain("No role is called “kraken”. Try another title, or a part of it.");
  });
});

describe("the keyboard alone", () => {
  it("picks roles and opens their comparison", async () => {
    const { user, type, keys, picked, highlighted, address } = await setup("/?org=steam");
    await type("captain{Enter}");
    expect(await screen.findByRole("combobox", { name: "And which else?" })).toHaveFocus();
    await keys("qm");
    expect(highlighted()).toBe("quartermaster");
    await keys("{ArrowDown}");
    expect(highlighted()).toBe("quayside-minder");
    await keys("{Enter}");
    expect(picked()).toEqual([expect.stringContaining("Captain"), expect.stringContaining("Quayside minder")]);
    await user.tab();
    while (document.activeElement !== screen.getByRole("button", { name: "Compare" })) await user.tab();
    await keys("{Enter}");
    await waitFor(() => expect(address()).toBe("/compare/captain/quayside-minder?org=steam"));
  });

  it("does not pick a role twice", async () => {
    const { type, keys, picked } = await setup();
    await type("captain{Enter}");
    await type("captain");
    expect(screen.getByRole("option", { name: /Captain/ })).toHaveAttribute("aria-disabled", "true");
    await keys("{Enter}");
    expect(picked()).toHaveLength(1);
  });
});

describe("the picked roles", () => {
  it("are counted: two at least", async () => {
    const { type, address } = await setup();
    const compare = () => screen.getByRole("button", { name: "Compare" });
    expect(compare()).toHaveAccessibleDescription("Pick two roles first.");
    await type("captain{Enter}");
    expect(compare()).toHaveAccessibleDescription("Pick one more role first.");
    expect(address()).toBe("/");
    await type("bosun{Enter}");
    expect(compare()).not.toHaveAttribute("aria-disabled");
  });

  it("R14 are five at most, and the reader is told", async () => {
    const { type } = await setup();
    for (const name of ["captain", "bosun", "engineer", "pilot", "owners"]) await type(`${name}{Enter}`);
    expect(screen.queryByRole("combobox", { name: "And which else?" })).not.toBeInTheDocument();
    expect(screen.getByText(/^5 roles are the most/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Compare" })).toBeInTheDocument();
  });

  it("can be taken back", async () => {
    const { type, press, picked } = await setup();
    await type("captain{Enter}");
    await type("bosun{Enter}");
    await press("Remove Captain");
    expect(picked()).toEqual([expect.stringContaining("Bosun")]);
  });
});
