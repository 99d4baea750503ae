import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { LoadingPage } from "./features/shared/loading-page.tsx";
import { routeTree } from "./route-tree.gen.ts";
import type { AppStore } from "./store/store.ts";

/** The router of one app. `history` is the browser's own unless another is given. */
export function createAppRouter(store: AppStore, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { store },
    defaultPreload: "intent",
    defaultPendingComponent: LoadingPage,
    defaultPendingMs: 300,
    scrollRestoration: true,
    ...(history === undefined ? {} : { history }),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
