import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address = "/roles") {
  const app = await openApp(address);
  const field = await screen.findByRole<HTMLInputElement>("searchbox", { name: "Name" });
  return {
    ...app,
    field,
    type: (words: string) => app.user.type(field, words),
    shown: () => [...document.querySelectorAll<HTMLElement>("main a[data-role]")].map(({ dataset }) => dataset["role"]),
    levels: () =>
      app
        .main()
        .getAllByRole("region")
        .map((region) => region.getAttribute("aria-label")),
  };
}

describe("all roles", () => {
  it("stand by level, and those whose level is open stand last", async () => {
    const { levels } = await setup();
    expect(levels()).toEqual(["Deck", "Bridge", "Depends on your organisation"]);
    const open = screen.getByRole("region", { name: "Depends on your organisation" });
    expect(within(open).getByRole("link", { name: /First mate/ })).toBeInTheDocument();
  });

  it("R20 stand where the profile puts them", async () => {
    const { levels } = await setup("/roles?org=steam");
    expect(levels()).toEqual(["Deck", "Bridge"]);
    const bridge = screen.getByRole("region", { name: "Bridge" });
    expect(within(bridge).getByRole("link", { name: /First mate/ })).toBeInTheDocument();
  });
});

describe("the filters", () => {
  it("R4 change the address and are counted; Back undoes each", async () => {
    const { choose, shown, said, address, back } = await setup();
    await choose("Kind", "Units");
    await waitFor(() => expect(shown()).toEqual(["watch"]));
    expect(address()).toBe("/roles?kind=unit");
    expect(said()).toContain("1 of 11 roles");
    back();
    await waitFor(() => expect(address()).toBe("/roles"));
    expect(said()).toContain("11 of 11 roles");
  });

  it("R1 are as the link says", async () => {
    const { field, shown } = await setup("/roles?q=ma&kind=person&level=deck");
    expect(field).toHaveValue("ma");
    expect(screen.getByRole("combobox", { name: "Kind" })).toHaveValue("person");
    expect(screen.getByRole("combobox", { name: "Level" })).toHaveValue("deck");
    expect(shown()).toContain("mate");
    expect(shown()).not.toContain("captain");
  });

  it("R4 make one step back of what is typed, however many keys it took", async () => {
    const { field, type, shown, steps, address, back } = await setup("/roles?kind=person");
    const before = steps();
    await type("bosun");
    await waitFor(() => expect(address()).toBe("/roles?kind=person&q=bosun"));
    expect(field).toHaveValue("bosun");
    expect(shown()).toEqual(["bosun"]);
    expect(steps()).toBe(before + 1);
    back();
    await waitFor(() => expect(address()).toBe("/roles?kind=person"));
    expect(field).toHaveValue("");
  });

  it("keep a number that is typed as the text that it is", async () => {
    const { field, type, address } = await setup();
    await type("12");
    await waitFor(() => expect(address()).toMatch(/q=/));
    expect(field).toHaveValue("12");
  });

  it("R112 find both spellings", async () => {
    const { field, user, type, shown } = await setup();
    await type("maneuver");
    await waitFor(() => expect(shown()).toEqual(["manoeuvre-officer"]));
    await user.clear(field);
    await type("manoeuvre");
    await waitFor(() => expect(shown()).toEqual(["manoeuvre-officer"]));
  });

  it("R51 say what is set when no role fits, and clear each alone", async () => {
    const { press, address, shown } = await setup("/roles?q=kraken&kind=board&level=bridge&org=steam");
    expect(await screen.findByRole("heading", { name: "No role fits these filters." })).toBeInTheDocument();
    await press("Any name, not “kraken”");
    await waitFor(() => expect(address()).toBe("/roles?kind=board&level=bridge&org=steam"));
    await press("All levels");
    await waitFor(() => expect(shown()).toEqual(["owners"]));
    expect(address()).toBe("/roles?kind=board&org=steam");
  });

  it("R2 leave out what an address asks for that does not exist", async () => {
    const { shown } = await setup("/roles?kind=robot&more=1");
    expect(shown()).toHaveLength(11);
  });
});
