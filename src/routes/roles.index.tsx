import { createFileRoute } from "@tanstack/react-router";
import { RolesPage } from "../features/roles/roles-page.tsx";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { readRolesSearch } from "../url/search.ts";

export const Route = createFileRoute("/roles/")({
  validateSearch: readRolesSearch,
  loader: ({ context: { store } }) => store.getState().loadDirectory(),
  component: Roles,
  errorComponent: ErrorPage,
});

function Roles() {
  return <RolesPage filter={Route.useSearch()} />;
}
