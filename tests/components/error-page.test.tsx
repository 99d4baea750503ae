import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoise } from "./support/noise.ts";
import { openApp } from "./support/open-app.tsx";

async function setup(address: string) {
  expectNoise(/^%o.*No network\..*CatchBoundary/s, /^Warning: Error in route match/);
  let online = false;
  const orFail = <T,>(load: () => Promise<T>): Promise<T> =>
    online ? load() : Promise.reject(new Error("No network."));
  const app = await openApp(address, {
    source: {
      sheet: (id) => orFail(() => app.whole.sheet(id)),
      directory: () => orFail(() => app.whole.directory()),
    },
  });
  return {
    ...app,
    goOnline: () => {
      online = true;
    },
  };
}

describe.each(["/compare/captain/mate", "/roles/captain", "/roles", "/sources"])("a failure of %s", (address) => {
  it("R108 says what failed, leaves the rest of the site, and opens the page at the next try", async () => {
    const { press, goOnline } = await setup(address);
    expect(await screen.findByText("This page could not be shown.")).toBeInTheDocument();
    expect(screen.getByRole("main")).toHaveTextContent("No network.");
    expect(screen.getByRole("navigation", { name: "Main" })).toBeInTheDocument();
    goOnline();
    await press("Try again");
    await waitFor(() => expect(screen.queryByText("This page could not be shown.")).not.toBeInTheDocument());
    expect(await screen.findByRole("heading", { level: 1 })).not.toHaveTextContent("could not");
  });

  it("R108 is said again as long as it lasts", async () => {
    const { press } = await setup(address);
    await press("Try again");
    expect(await screen.findByText("This page could not be shown.")).toBeInTheDocument();
  });
});

describe("a part that could not be loaded", () => {
  it("R108 can be asked for again, while the page stands", async () => {
    const { press, goOnline } = await setup("/");
    const [failed] = await screen.findAllByText(/could not be loaded/);
    expect(failed).toBeInTheDocument();
    goOnline();
    for (const again of screen.getAllByRole("button", { name: "Try again" })) again.click();
    expect(await screen.findByRole("heading", { name: "Often compared" })).toBeInTheDocument();
    await press("Typical organisations");
    expect(await screen.findByRole("button", { name: /Whaler/ })).toBeInTheDocument();
  });
});
