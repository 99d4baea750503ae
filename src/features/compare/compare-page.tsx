import { lazy, Suspense, useMemo } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { useApp } from "../../store/provider.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { decodeRoles } from "../../url/compare.ts";
import { LinkNotices } from "../shared/link-notices.tsx";
import { ComparisonView } from "./comparison-view.tsx";

const PickPartner = lazy(async () => ({ default: (await import("./pick-partner.tsx")).PickPartner }));
const PickRolesPage = lazy(async () => ({ default: (await import("./pick-roles-page.tsx")).PickRolesPage }));

/** What the path of a comparison leads to: two to five roles compared, partners for one, or a place to pick. */
export function ComparePage({ path, onlyDifferences }: { readonly path: string; readonly onlyDifferences: boolean }) {
  const index = useApp((state) => state.index);
  const { roles, notices } = useMemo(() => decodeRoles(index, path), [index, path]);
  return (
    <main id="main" className="page">
      <LinkNotices of={notices} />
      <Suspense fallback={<Skeleton lines={6} label="Loading" />}>
        <Screen roles={roles} onlyDifferences={onlyDifferences} />
      </Suspense>
    </main>
  );
}

interface ScreenProps {
  readonly roles: readonly RoleHead[];
  readonly onlyDifferences: boolean;
}

function Screen({ roles, onlyDifferences }: ScreenProps) {
  const [first, second] = roles;
  if (first === undefined) return <PickRolesPage />;
  if (second === undefined) return <PickPartner role={first} />;
  return <ComparisonView roles={roles} onlyDifferences={onlyDifferences} />;
}
