import { createFileRoute, notFound } from "@tanstack/react-router";
import { RolePage } from "../features/roles/role-page.tsx";
import { UnknownRole } from "../features/roles/unknown-role.tsx";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { decodeRoles } from "../url/compare.ts";

export const Route = createFileRoute("/roles/$roleId")({
  loader: async ({ context: { store }, params }) => {
    const { index, loadDirectory, loadSheets } = store.getState();
    const { roles, notices } = decodeRoles(index, params.roleId);
    const [role] = roles;
    if (role === undefined) throw notFound();
    await Promise.all([loadDirectory(), loadSheets([role.id])]);
    const { directory, sheets } = store.getState();
    const entry = directory?.roles.find(({ id }) => id === role.id);
    const sheet = sheets[role.id];
    if (directory === undefined || entry === undefined || sheet === undefined) throw notFound();
    const moves = directory.transitions.filter(({ from, to }) => from === role.id || to === role.id);
    return { role, entry, sheet, moves, notices };
  },
  component: Role,
  errorComponent: ErrorPage,
  notFoundComponent: UnknownRole,
});

function Role() {
  return <RolePage {...Route.useLoaderData()} />;
}
