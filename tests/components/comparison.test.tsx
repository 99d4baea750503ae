import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address: string) {
  const app = await openApp(address);
  await screen.findByRole("table");
  return { ...app };
}

describe("x", () => {
  it("renders", async () => {
    const { address } = await setup("/compare/captain/mate");
    expect(address()).toBe("/compare/captain/mate");
    console.log(screen.getByRole("main").textContent, within(document.body).getAllByRole("columnheader").length);
  });
});
