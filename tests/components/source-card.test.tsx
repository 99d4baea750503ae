import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup() {
  const app = await openApp("/roles/captain");
  await screen.findByRole("heading", { level: 1, name: "Captain" });
  const card = () => screen.queryByRole("dialog", { name: "Source" });
  return {
    ...app,
    card,
    mark: (selector: string) => {
      const mark = document.querySelector<HTMLElement>(`main button${selector}`);
      if (mark === null) throw new Error(`There is no mark ${selector}.`);
      return mark;
    },
    inCard: () => within(screen.getByRole("dialog", { name: "Source" })),
  };
}

describe("the card of a source", () => {
  it("is closed at first", async () => {
    const { card } = await setup();
    expect(card()).not.toBeInTheDocument();
  });

  it("R53 says what the source is, from when, and how good", async () => {
    const { user, mark, inCard, card } = await setup();
    await user.click(mark("[data-source=log]"));
    expect(await inCard().findByText("The log")).toBeInTheDocument();
    expect(card()).toHaveTextContent("The ship, 1851-07, grade A");
  });

  it("says that a source has no date", async () => {
    const { user, mark, inCard, card } = await setup();
    await user.click(mark("[data-source=manual]"));
    expect(await inCard().findByRole("link", { name: "The manual" })).toBeInTheDocument();
    expect(card()).toHaveTextContent("The yard, undated, grade B");
  });

  it("says on what a statement without a source rests", async () => {
    const { user, mark, card } = await setup();
    await user.click(mark("[data-basis=general-knowledge]"));
    expect(card()).toHaveTextContent("General knowledge of the field, no source named.");
  });

  it("names all sources of an activity", async () => {
    const { user, mark, inCard } = await setup();
    await user.click(mark("[data-basis=synthesis]"));
    expect(await inCard().findByText("The log")).toBeInTheDocument();
  });

  it("opens by the keyboard alone, takes the focus, and gives it back on Escape", async () => {
    const { user, mark, card } = await setup();
    mark("[data-source=manual]").focus();
    await user.keyboard("{Enter}");
    expect(card()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(card()).not.toBeInTheDocument();
    expect(mark("[data-source=manual]")).toHaveFocus();
  });

  it("tries again when the sources could not be loaded", async () => {
    let online = false;
    const { user, whole } = await openApp("/roles/captain", {
      source: { library: async () => (online ? whole.library() : Promise.reject(new Error("offline"))) },
    });
    const [mark] = await screen.findAllByRole("button", { name: /^Source \d/ });
    if (mark === undefined) throw new Error("The page has no mark.");
    await user.click(mark);
    const card = within(screen.getByRole("dialog", { name: "Source" }));
    expect(await card.findByText("The sources could not be loaded.")).toBeInTheDocument();
    online = true;
    await user.click(card.getByRole("button", { name: "Try again" }));
    expect(await card.findByText(/grade [AB]/)).toBeInTheDocument();
  });
});
