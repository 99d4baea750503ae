import { createFileRoute, notFound } from "@tanstack/react-router";
import { RolePage } from "../features/roles/role-page.tsx";
import { UnknownRole } from "../features/roles/unknown-role.tsx";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { decodeRoles } from "../url/compare.ts";

export const Route = createFileRoute("/roles/$roleId")({
  loader: async ({ context: { store }, params }) => {
    const { index, loadSheets } = store.getState();
    const { roles, notices } = decodeRoles(index, params.roleId);
    const [role] = roles;
    if (role === undefined) throw notFound();
    await loadSheets([role.id]);
    return { role, notices };
  },
  component: Role,
  errorComponent: ErrorPage,
  notFoundComponent: UnknownRole,
});

function Role() {
  const { role, notices } = Route.useLoaderData();
  return <RolePage role={role} notices={notices} />;
}
