import { createFileRoute } from "@tanstack/react-router";
import { RolesPage } from "../features/roles/roles-page.tsx";
import { RolesSearch } from "../url/roles.ts";

export const Route = createFileRoute("/roles/")({ validateSearch: RolesSearch, component: Roles });

function Roles() {
  return <RolesPage filter={Route.useSearch()} />;
}
