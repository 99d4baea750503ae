import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { openApp } from "./support/open-app.tsx";

const FIVE = "captain/mate/bosun/engineer/pilot";

async function setup(roles: string, search = "") {
  const app = await openApp(`/compare/${roles}${search}`);
  const table = await screen.findByRole("table");
  const rows = () => [...table.querySelectorAll<HTMLElement>("[data-attribute], [data-area]")];
  const row = (id: string) => {
    const found = table.querySelector<HTMLElement>(`[data-attribute="${id}"], [data-area="${id}"]`);
    if (found === null) throw new Error(`There is no row "${id}".`);
    return found;
  };
  return {
    ...app,
    table,
    row,
    /** The ids of the rows that are shown. */
    rows: () => rows().map(({ dataset }) => dataset["attribute"] ?? dataset["area"]),
    /** The ids of the compared roles, in their order. */
    order: () =>
      [...table.querySelectorAll<HTMLElement>("[role=columnheader][data-role]")].map(({ dataset }) => dataset["role"]),
    /** What a row says of a role. */
    cell: (id: string, role: string) => {
      const cell = row(id).querySelector<HTMLElement>(`[role="cell"][data-role~="${role}"]`);
      if (cell === null) throw new Error(`The row "${id}" has no cell of "${role}".`);
      return cell;
    },
    add: async (name: string) => {
      await app.press("Add a role");
      await app.user.type(await screen.findByRole("combobox", { name: "Which role?" }), name);
    },
  };
}

describe("R15 the table says what it is", () => {
  it("R15 by a name, and by heads of its columns and rows", async () => {
    const { table } = await setup("captain/mate");
    expect(table).toHaveAccessibleName("Captain and first mate compared");
    expect(within(table).getByRole("columnheader", { name: /^Captain/ })).toBeInTheDocument();
    expect(within(table).getByRole("columnheader", { name: /^First mate/ })).toBeInTheDocument();
    expect(within(table).getByRole("rowheader", { name: /^Food/ })).toBeInTheDocument();
    expect(within(table).getByRole("rowheader", { name: /^Nature/ })).toBeInTheDocument();
  });

  it("R15 every row has one head, and cells that fill the columns", async () => {
    const { table } = await setup("captain/mate/bosun");
    for (const row of within(table).getAllByRole("row").slice(1)) {
      const [head, ...more] = within(row).getAllByRole("rowheader");
      expect(more).toEqual([]);
      const spans = within(row)
        .queryAllByRole("cell")
        .map((cell) => Number(cell.getAttribute("aria-colspan")));
      const columns = spans.reduce((sum, span) => sum + span, Number(head?.getAttribute("aria-colspan") ?? 1));
      expect(columns).toBe(4);
    }
  });

  it("R15 a cell that several roles share names them all", async () => {
    const { cell } = await setup("captain/mate");
    expect(cell("kind", "captain")).toBe(cell("kind", "mate"));
    expect(cell("kind", "mate")).toHaveTextContent("Captain and First mate: A person");
    expect(cell("kind", "mate")).toHaveTextContent("Same for both");
  });
});

describe("the cells", () => {
  it.each([
    ["R16 what is not stated", "food", "engineer", "Not stated"],
    ["R16 what there is none of", "food", "ghost", "None"],
    ["R16 what the question makes no sense for", "food", "pilot", "Does not apply"],
    ["R16 an area in which a role has no part", "cargo", "captain", "No part"],
  ])("say %s", async (_what, row, role, words) => {
    const { cell } = await setup("captain/engineer/ghost/pilot/mate");
    expect(cell(row, role)).toHaveTextContent(words);
  });

  it.each([
    ["the same", "kind", "equal", "= one answer"],
    ["different", "purpose", "different", "≠ three answers"],
    ["in part the same", "superiors", "partly", "≠ in part the same"],
  ])("R17 say in signs and words that their row is %s", async (_what, id, difference, words) => {
    const { row } = await setup("captain/engineer/mate", "?org=steam");
    expect(row(id)).toHaveAttribute("data-difference", difference);
    const head = within(row(id)).getByRole("rowheader");
    expect(head.textContent.replace(/([=≠])/, "$1 ")).toContain(words);
  });

  it("R17 say in words which role further left says the same", async () => {
    const { cell } = await setup("mate/captain/bosun");
    expect(cell("food", "bosun")).toHaveTextContent("Same as mate");
  });

  it("carry the ids of the catalogue", async () => {
    const { table, cell } = await setup("captain/mate");
    expect(table.querySelector("[data-attribute=food]")).toBeInTheDocument();
    expect(table.querySelector("[data-area=cargo]")).toBeInTheDocument();
    expect(cell("cargo", "mate").querySelector("[data-activity=stow-cargo]")).toBeInTheDocument();
    expect(cell("food", "mate").querySelector("[data-state=holds] [data-source=log]")).toBeInTheDocument();
    expect(cell("food", "captain").querySelectorAll("[data-state=depends]")).toHaveLength(2);
  });

  it("fold away what is answered elsewhere", async () => {
    const { cell } = await setup("captain/mate", "?org=coast");
    const food = cell("food", "captain");
    expect(food.querySelector("[data-state=holds]")).toHaveTextContent("Fresh");
    const elsewhere = within(food).getByText("One other answer elsewhere");
    expect(elsewhere.closest("details")).not.toHaveAttribute("open");
    expect(elsewhere.closest("details")?.querySelector("[data-state=elsewhere]")).toHaveTextContent("Salted");
  });

  it("keep what single sources claim apart", async () => {
    const { user, cell } = await setup("captain/bosun");
    const wage = cell("wage", "bosun");
    expect(wage).toHaveTextContent("Little");
    expect(wage).not.toHaveTextContent("rum");
    await user.click(within(wage).getByText("What single sources claim"));
    await waitFor(() => expect(wage).toHaveTextContent("paid in rum"));
    expect(wage.querySelector("[data-basis=claim]")).toBeInTheDocument();
  });

  it("R19 say that sources differ, and who says what", async () => {
    const { user, cell } = await setup("captain/mate");
    const food = cell("food", "mate");
    await user.click(within(food).getByText("Sources differ on one point"));
    await waitFor(() => expect(food).toHaveTextContent("The mate eats aft."));
    expect(food).toHaveTextContent("The mate eats where there is room.");
    expect(within(food).getAllByRole("listitem")[0]?.querySelector("[data-source=manual]")).toBeInTheDocument();
    expect(cell("food", "captain")).not.toHaveTextContent("Sources differ");
  });
});

describe("the sentence", () => {
  it("R18 says how the roles differ", async () => {
    await setup("captain/mate");
    expect(screen.getByRole("main")).toHaveTextContent(
      "The captain commands the ship; the mate commands in the captain's stead.",
    );
  });

  it("says who is above whom, by ids and with its ground", async () => {
    const { table } = await setup("captain/mate");
    const relation = table.querySelector("[data-relation]");
    expect(relation).toHaveAttribute("data-from", "captain");
    expect(relation).toHaveAttribute("data-to", "mate");
    expect(relation).toHaveAttribute("data-relation", "above");
    expect(relation?.querySelector("[data-basis]")).toBeInTheDocument();
  });
});

describe("only differences", () => {
  const toggle = () => screen.getByRole("switch", { name: "Only differences" });

  it("R10 hides the rows that are the same, says how many differ, and is in the address", async () => {
    const { user, rows, address } = await setup("captain/mate");
    expect(rows()).toContain("kind");
    expect(screen.getByText("10 of 11 rows differ")).toBeInTheDocument();
    await user.click(toggle());
    await waitFor(() => expect(toggle()).toBeChecked());
    expect(rows()).not.toContain("kind");
    expect(rows()).toContain("food");
    expect(address()).toBe("/compare/captain/mate?only=differences");
  });

  it("R1 R4 is so from a link, stays when the roles change, and Back undoes it", async () => {
    const { rows, press, address, back } = await setup("captain/mate/bosun", "?only=differences&org=steam");
    expect(rows()).not.toContain("kind");
    await press("Remove Bosun");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?only=differences&org=steam"));
    back();
    await waitFor(() => expect(address()).toBe("/compare/captain/mate/bosun?only=differences&org=steam"));
  });

  it("R10 says so when no row differs", async () => {
    await setup("quartermaster/quayside-minder", "?only=differences");
    expect(await screen.findByText("These roles say the same in every row.")).toBeInTheDocument();
  });
});

describe("the roles", () => {
  it("R13 move by a press, keep the focus, and say their place", async () => {
    const { press, order, said, address } = await setup("captain/mate/bosun");
    await press("Move Captain right");
    await waitFor(() => expect(order()).toEqual(["mate", "captain", "bosun"]));
    expect(address()).toBe("/compare/mate/captain/bosun");
    expect(screen.getByRole("button", { name: "Move Captain right" })).toHaveFocus();
    expect(said()).toContain("Captain: place 2 of 3.");
  });

  it("R13 move to the end by the keyboard alone, where the control keeps the focus and says why it stops", async () => {
    const { user, order } = await setup("captain/mate/bosun");
    const right = () => screen.getByRole("button", { name: "Move Captain right" });
    right().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(order()).toEqual(["mate", "captain", "bosun"]));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(order()).toEqual(["mate", "bosun", "captain"]));
    expect(right()).toHaveFocus();
    expect(right()).toHaveAttribute("aria-disabled", "true");
    expect(right()).toHaveAccessibleDescription("It is the last.");
    await user.keyboard("{Enter}");
    expect(order()).toEqual(["mate", "bosun", "captain"]);
  });

  it("R13 go by a press; the focus goes to the role that takes the place", async () => {
    const { press, order, said } = await setup("captain/mate/bosun");
    await press("Remove First mate");
    await waitFor(() => expect(order()).toEqual(["captain", "bosun"]));
    expect(screen.getByRole("button", { name: "Remove Bosun" })).toHaveFocus();
    expect(said()).toContain("First mate removed. Going back brings it back.");
  });

  it("R13 at the end leave the focus to the one before", async () => {
    const { press, order } = await setup("captain/mate/bosun");
    await press("Remove Bosun");
    await waitFor(() => expect(order()).toEqual(["captain", "mate"]));
    expect(screen.getByRole("button", { name: "Remove First mate" })).toHaveFocus();
  });

  it("R4 come back with Back", async () => {
    const { press, order, back } = await setup("captain/mate/bosun");
    await press("Remove Bosun");
    await waitFor(() => expect(order()).toEqual(["captain", "mate"]));
    back();
    await waitFor(() => expect(order()).toEqual(["captain", "mate", "bosun"]));
  });

  it("are two at least, and the control says so", async () => {
    const { press, order } = await setup("captain/mate");
    const remove = screen.getByRole("button", { name: "Remove Captain" });
    expect(remove).toHaveAccessibleDescription("A comparison needs two roles.");
    await press("Remove Captain");
    expect(order()).toEqual(["captain", "mate"]);
  });

  it("R13 are added by the keyboard alone, and said to be", async () => {
    const { user, add, order, said, address } = await setup("captain/mate", "?org=steam");
    await add("bosun");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(order()).toEqual(["captain", "mate", "bosun"]));
    expect(address()).toBe("/compare/captain/mate/bosun?org=steam");
    expect(said()).toContain("Bosun added: place 3 of 3.");
    expect(screen.queryByRole("dialog", { name: "Add a role" })).not.toBeInTheDocument();
  });

  it("are not added twice", async () => {
    const { user, add, order } = await setup("captain/mate");
    await add("captain");
    expect(screen.getByRole("option", { name: /Captain.*already here/ })).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("{Enter}");
    expect(order()).toEqual(["captain", "mate"]);
  });

  it("R14 are five at most: the limit is explained, and nothing is lost", async () => {
    const { press, order } = await setup(FIVE);
    const add = screen.getByRole("button", { name: "Add a role" });
    expect(add).toHaveAttribute("aria-disabled", "true");
    expect(add).toHaveAccessibleDescription(/^5 roles are the most/);
    expect(screen.getByText(/^5 roles are the most that can be read side by side/)).toBeVisible();
    await press("Add a role");
    expect(screen.queryByRole("dialog", { name: "Add a role" })).not.toBeInTheDocument();
    expect(order()).toEqual(FIVE.split("/"));
  });
});

describe("fewer roles in the address", () => {
  test("one role: partners to compare it with", async () => {
    const { user, address } = await openApp("/compare/captain?org=steam");
    await user.click(await screen.findByRole("link", { name: /First mate/ }));
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=steam"));
    expect(await screen.findByRole("table")).toBeInTheDocument();
  });

  test("none: a place to pick them", async () => {
    await openApp("/compare/");
    expect(await screen.findByRole("combobox", { name: "Which roles do you want to compare?" })).toBeInTheDocument();
    expect(await screen.findByRole("heading", { name: "Often compared" })).toBeInTheDocument();
  });
});
