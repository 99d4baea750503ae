import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { outline, sheets } from "virtual:catalogue";
import { createJSONStorage } from "zustand/middleware";
import { openStorage } from "./lib/storage.ts";
import { createAppRouter } from "./router.tsx";
import { StoreProvider } from "./store/provider.tsx";
import { createAppStore, type Preferences } from "./store/store.ts";
import "./styles.css";

const storage = createJSONStorage<Preferences>(openStorage);
const root = document.getElementById("app");
if (storage === undefined || root === null) throw new Error("The page has no place for the app.");

const store = createAppStore({ outline, sheets }, storage);
const router = createAppRouter(store);

createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <RouterProvider router={router} />
    </StoreProvider>
  </StrictMode>,
);
