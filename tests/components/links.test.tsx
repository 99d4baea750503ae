import { cleanup, screen, waitFor } from "@testing-library/react";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(address: string) {
  const app = await openApp(address);
  return {
    ...app,
    notices: () => screen.queryAllByRole("note").map((note) => note.textContent),
    order: () =>
      screen
        .queryAllByRole("columnheader")
        .map(({ dataset }) => dataset["role"])
        .filter((role) => role !== undefined),
  };
}

describe("a link to a comparison", () => {
  it.each([
    ["an unknown role", "captain/stowaway/mate", ["captain", "mate"], "“stowaway”"],
    ["a former id", "captain/first-officer", ["captain", "mate"], "“first-officer” is now called First mate."],
    ["a repeated role", "captain/mate/captain", ["captain", "mate"], "This link names Captain twice."],
    [
      "six roles",
      "captain/mate/bosun/engineer/pilot/watch",
      ["captain", "mate", "bosun", "engineer", "pilot"],
      "Left out: Watch.",
    ],
    ["an unknown value", "captain/mate?org=raft.steam", ["captain", "mate"], "“raft”"],
    ["an unknown role, twice", "captain/stowaway/mate/stowaway", ["captain", "mate"], "“stowaway”"],
    ["an unknown value, twice", "captain/mate?org=raft.raft", ["captain", "mate"], "“raft”"],
    ["a second value of one dimension", "captain/mate?org=sail.steam", ["captain", "mate"], "“steam”"],
  ])("R2 with %s shows the rest, and says so", async (_what, path, roles, words) => {
    const { notices, order } = await setup(`/compare/${path}`);
    await waitFor(() => expect(notices().join()).toContain(words));
    expect(notices()).toHaveLength(1);
    expect(order()).toEqual(roles);
  });

  it("R2 with several faults names each", async () => {
    const { notices, order } = await setup("/compare/captain/stowaway/first-officer/kraken?org=raft");
    await waitFor(() => expect(notices()).toHaveLength(4));
    expect(order()).toEqual(["captain", "mate"]);
  });

  it("R2 with one known role among unknown ones offers partners for it", async () => {
    const { notices } = await setup("/compare/stowaway/captain");
    await waitFor(() => expect(notices()).toHaveLength(1));
    expect(await screen.findByRole("link", { name: /First mate/ })).toBeInTheDocument();
  });

  it("R2 without faults has nothing to say", async () => {
    const { notices, order } = await setup("/compare/captain/mate?org=sail.coast");
    await waitFor(() => expect(order()).toEqual(["captain", "mate"]));
    expect(notices()).toEqual([]);
  });

  it("R2 drops a fault from the address once the reader changes something", async () => {
    const { choose, notices, address } = await setup("/compare/captain/mate?org=raft.steam");
    await waitFor(() => expect(notices()).toHaveLength(1));
    await choose("Voyage", "a polar");
    await waitFor(() => expect(address()).toBe("/compare/captain/mate?org=steam.polar"));
    expect(notices()).toEqual([]);
  });
});

describe.each(["/", "/roles", "/roles/captain", "/sources", "/compare/"])("a link to %s", (path) => {
  it("R2 with an unknown organisation says so", async () => {
    const { notices } = await setup(`${path}?org=raft`);
    await waitFor(() => expect(notices().join()).toContain("“raft”"));
  });
});

it("an address that leads nowhere says so, and leads on", async () => {
  const { user, address } = await setup("/nowhere?org=steam");
  expect(await screen.findByRole("heading", { level: 1, name: "There is no such page" })).toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Pick roles to compare" }));
  await waitFor(() => expect(address()).toBe("/?org=steam"));
});

it("R109 any address opens as a page with one heading, and without a fault", async () => {
  const word = fc.oneof(
    fc.constantFrom("captain", "mate", "first-officer", "stowaway", "__proto__", "%", "..", "12", "null", "[1]", "{}"),
    fc.string(),
  );
  const path = fc.tuple(fc.constantFrom("compare", "roles", "sources", "nowhere"), fc.array(word, { maxLength: 4 }));
  const key = fc.constantFrom("org", "only", "kind", "level", "q", "more");
  const search = fc.array(fc.tuple(key, word), { maxLength: 4 });
  const address = fc.tuple(path, search).map(([[first, rest], pairs]) => {
    const words = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    return `/${[first, ...rest.map(encodeURIComponent)].join("/")}?${words}`;
  });
  const opens = fc.asyncProperty(address, async (any) => {
    await setup(any);
    const [heading, ...more] = await screen.findAllByRole("heading", { level: 1 });
    expect(heading).toBeInTheDocument();
    expect(more).toEqual([]);
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });
  await fc.assert(opens, { numRuns: 40, plugins: [fc.afterEach(cleanup)] });
});
