import { createRootRouteWithContext, lazyRouteComponent, Outlet, retainSearchParams } from "@tanstack/react-router";
import { ProfileBar } from "../features/profile/profile-bar.tsx";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { Frame } from "../features/shared/frame.tsx";
import { SourceCardProvider } from "../features/shared/source-card.tsx";
import type { AppStore } from "../store/store.ts";
import { Announcer } from "../ui/announcer.tsx";
import { readRootSearch } from "../url/search.ts";

export const Route = createRootRouteWithContext<{ readonly store: AppStore }>()({
  validateSearch: readRootSearch,
  // The organisation profile goes with the reader to every screen.
  search: { middlewares: [retainSearchParams(["org"])] },
  component: Site,
  errorComponent: ErrorPage,
  notFoundComponent: lazyRouteComponent(() => import("../features/shared/not-found-page.tsx"), "NotFoundPage"),
});

function Site() {
  return (
    <Announcer>
      <SourceCardProvider>
        <Frame profile={<ProfileBar />}>
          <Outlet />
        </Frame>
      </SourceCardProvider>
    </Announcer>
  );
}
