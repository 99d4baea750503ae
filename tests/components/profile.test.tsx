import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address = "/compare/captain/mate") {
  const app = await openApp(address);
  const bar = await screen.findByRole("region", { name: "Your organisation" });
  const slot = (dimension: string) => within(bar).getByRole<HTMLSelectElement>("combobox", { name: dimension });
  return {
    ...app,
    bar,
    slot,
    chosen: () => ["Ship", "Voyage", "Flag"].map((dimension) => slot(dimension).value),
    /** Presses one of the words on which an answer in a row depends. */
    branch: async (row: string, value: string) => {
      const word = document.querySelector(`[data-attribute="${row}"] button[data-value="${value}"]`);
      if (word === null) throw new Error(`The row "${row}" does not depend on "${value}".`);
      await app.user.click(word);
    },
  };
}

describe("the sentence", () => {
  it("says what is chosen, what is open, and what is assumed", async () => {
    const { slot, chosen } = await setup("/compare/captain/mate?org=steam");
    expect(chosen()).toEqual(["steam", "", "home"]);
    expect(within(slot("Voyage")).getByRole("option", { name: "any voyage" })).toBeInTheDocument();
    expect(within(slot("Flag")).queryByRole("option", { name: "any flag" })).not.toBeInTheDocument();
  });

  it("R4 R20 changes the address, and Back undoes it", async () => {
    const { choose, chosen, address, back } = await setup();
    await choose("Voyage", "a polar");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=polar"));
    await choose("Ship", "a sail");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=sail.polar"));
    back();
    await waitFor(() => expect(chosen()).toEqual(["", "polar", "home"]));
  });

  it("leaves a dimension open again", async () => {
    const { choose, address } = await setup("/compare/captain/mate?org=steam.polar");
    await choose("Ship", "any ship");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=polar"));
  });

  it("R1 goes with the reader to every screen", async () => {
    const { user, address, chosen } = await setup("/roles?org=steam");
    await user.click(await screen.findByRole("link", { name: /^Captain/ }));
    await waitFor(() => expect(address()).toBe("/roles/captain?org=steam"));
    await user.click(screen.getByRole("link", { name: "Role Explorer" }));
    await waitFor(() => expect(address()).toBe("/?org=steam"));
    expect(chosen()).toEqual(["steam", "", "home"]);
  });
});

describe("a branch", () => {
  it("R21 shows what an answer depends on, and sets the profile when it is pressed", async () => {
    const { branch, address } = await setup();
    const food = document.querySelector("[data-attribute=food]");
    expect(food?.querySelectorAll("[data-state=depends]")).toHaveLength(2);
    await branch("food", "ocean");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=ocean"));
    expect(food?.querySelectorAll("[data-state=depends]")).toHaveLength(0);
    expect(food?.querySelector("[data-role~=captain] [data-state=holds]")).toHaveTextContent("Salted");
  });

  it("R22 marks what is so because of the choice", async () => {
    const { branch } = await setup();
    expect(document.querySelector("[data-attribute=food] mark")).not.toBeInTheDocument();
    await branch("food", "coast");
    await waitFor(() => {
      const mark = document.querySelector("[data-attribute=food] mark");
      expect(mark).toHaveTextContent("Fresh");
      expect(mark).toHaveAttribute("data-because", "voyage");
    });
  });
});

describe("a change", () => {
  it.each([
    ["one answer", "Ship", "a steam", "captain/manoeuvre-officer", "One answer has changed."],
    ["several answers", "Voyage", "a coast", "captain/mate", "2 answers have changed."],
    ["no answer", "Flag", "a foreign", "captain/mate", "No answer here changes with that."],
  ])("R22 of %s is announced", async (_what, dimension, option, roles, words) => {
    const { choose, said } = await setup(`/compare/${roles}`);
    await choose(dimension, option);
    await waitFor(() => expect(said()).toContain(words));
  });

  it("is not announced when the roles change", async () => {
    const { press, said } = await setup("/compare/captain/mate/bosun?org=steam");
    await press("Remove Bosun");
    await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(3));
    expect(said().join()).not.toContain("changed");
  });
});

describe("a remark", () => {
  it("R23 comments an odd profile, and refuses nothing", async () => {
    const { bar, choose, said, address } = await setup("/compare/captain/mate?org=polar");
    expect(bar).not.toHaveTextContent("Engines freeze.");
    await choose("Ship", "a steam");
    expect(await within(bar).findByText("Engines freeze.")).toBeInTheDocument();
    await waitFor(() => expect(said().join(" ")).toContain("Engines freeze."));
    expect(address()).toBe("/compare/captain/mate?org=steam.polar");
  });

  it("goes when the profile is no longer odd", async () => {
    const { bar, choose } = await setup("/compare/captain/mate?org=steam.polar");
    expect(await within(bar).findByText("Engines freeze.")).toBeInTheDocument();
    await choose("Ship", "a sail");
    await waitFor(() => expect(bar).not.toHaveTextContent("Engines freeze."));
  });
});

describe("the sheets", () => {
  it("set a typical organisation with one press", async () => {
    const { press, address } = await setup();
    await press("Typical organisations");
    const sheet = screen.getByRole("dialog", { name: "Typical organisations" });
    expect(await within(sheet).findByRole("button", { name: /Whaler/ })).toHaveAttribute("aria-pressed", "false");
    await press(/Whaler/);
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=sail.polar"));
    expect(screen.queryByRole("dialog", { name: "Typical organisations" })).not.toBeInTheDocument();
  });

  it("say which typical organisation is chosen", async () => {
    const { press } = await setup("/?org=polar.sail");
    await press("Typical organisations");
    expect(await screen.findByRole("button", { name: /Whaler/ })).toHaveAttribute("aria-pressed", "true");
  });

  it("say what the words mean, and let each be chosen and taken back", async () => {
    const { press, address } = await setup();
    await press("What do these words mean?");
    const sheet = screen.getByRole("dialog", { name: "What do these words mean?" });
    expect(await within(sheet).findByRole("heading", { name: /Which voyage\?/ })).toBeInTheDocument();
    const polar = () => within(sheet).getByRole("button", { name: /What a polar is/ });
    await press(/What a polar is/);
    await waitFor(() => expect(polar()).toHaveAttribute("aria-pressed", "true"));
    expect(address()).toBe("/compare/captain/mate?org=polar");
    await press(/What a polar is/);
    await waitFor(() => expect(address()).toBe("/compare/captain/mate"));
  });

  it("clear the profile, and take the control away with it", async () => {
    const { press, address, chosen } = await setup("/compare/captain/mate?org=steam.polar");
    await press("Clear");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate"));
    expect(chosen()).toEqual(["", "", "home"]);
    expect(screen.queryByRole("button", { name: "Clear" })).not.toBeInTheDocument();
  });
});
