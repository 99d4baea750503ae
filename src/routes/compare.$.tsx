import { createFileRoute } from "@tanstack/react-router";
import { ComparePage } from "../features/compare/compare-page.tsx";
import { ErrorPage } from "../features/shared/error-page.tsx";
import { decodeRoles } from "../url/compare.ts";
import { readCompareSearch } from "../url/search.ts";

export const Route = createFileRoute("/compare/$")({
  // The comparison is what most links open: its code comes with the first file, not after it.
  codeSplitGroupings: [],
  validateSearch: readCompareSearch,
  loader: async ({ context: { store }, params }) => {
    const { index, loadSheets } = store.getState();
    await loadSheets(decodeRoles(index, params._splat ?? "").roles.map((role) => role.id));
  },
  component: Compare,
  errorComponent: ErrorPage,
});

function Compare() {
  const { _splat } = Route.useParams();
  const { only } = Route.useSearch();
  return <ComparePage path={_splat ?? ""} onlyDifferences={only === "differences"} />;
}
