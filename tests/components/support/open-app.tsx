import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createAppRouter } from "../../../src/router.tsx";
import { StoreProvider } from "../../../src/store/provider.tsx";
import { type CatalogueSource, createAppStore, type PreferenceStorage } from "../../../src/store/store.ts";
import { setUp } from "../../fixtures/small-catalogue.ts";
import { voyage } from "./voyage.ts";

interface Opened {
  /** Instead of the whole: how a part of the catalogue is loaded. */
  readonly source?: Partial<CatalogueSource>;
  readonly storage?: PreferenceStorage;
}

const NO_STORAGE: PreferenceStorage = { getItem: () => null, setItem: () => undefined };

/** Opens an address of the app, on a small catalogue, as a browser would; returns what any reader can do and see. */
export async function openApp(address: string, { source = {}, storage = NO_STORAGE }: Opened = {}) {
  const { index, sheets, remarks, directory, library } = setUp(voyage());
  const whole: CatalogueSource = {
    outline: index.outline,
    sheet: async (id) => sheets[id] ?? Promise.reject(new Error(`The fixture has no role "${id}".`)),
    remarks: async () => remarks,
    directory: async () => directory,
    library: async () => library,
  };
  const user = userEvent.setup();
  const store = createAppStore({ ...whole, ...source }, storage);
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(store, history);
  render(
    <StoreProvider store={store}>
      <RouterProvider router={router} />
    </StoreProvider>,
  );
  await screen.findByRole("main");
  return {
    user,
    whole,
    /** The address as it stands now. */
    address: () => router.state.location.href,
    /** How many steps back there are. */
    steps: () => history.length - 1,
    back: () => router.history.back(),
    press: async (name: string | RegExp) => user.click(await screen.findByRole("button", { name })),
    choose: async (label: string, option: string) =>
      user.selectOptions(await screen.findByRole("combobox", { name: label }), option),
    /** What is said without taking the focus. */
    said: () => screen.getAllByRole("status").map((status) => status.textContent),
    main: () => within(screen.getByRole("main")),
  };
}
