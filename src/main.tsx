// First, since it sets the order of the layers.
import "./styles.css";
import { address, outline } from "virtual:catalogue";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openStorage } from "./lib/storage.ts";
import { createAppRouter } from "./router.tsx";
import { builtIn } from "./store/built-in.ts";
import { StoreProvider } from "./store/provider.tsx";
import { createAppStore } from "./store/store.ts";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app.");

const store = createAppStore(builtIn(outline, address), openStorage());
const router = createAppRouter(store);

createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <RouterProvider router={router} />
    </StoreProvider>
  </StrictMode>,
);
