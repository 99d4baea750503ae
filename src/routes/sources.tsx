import { createFileRoute } from "@tanstack/react-router";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { SourcesPage } from "../features/sources/sources-page.tsx";

export const Route = createFileRoute("/sources")({
  loader: async ({ context: { store } }) => {
    const { index, loadDirectory, loadLibrary, loadSheets } = store.getState();
    await Promise.all([loadDirectory(), loadLibrary(), loadSheets(index.outline.roles.map((role) => role.id))]);
  },
  component: SourcesPage,
  errorComponent: ErrorPage,
});
