import { lazy, Suspense } from "react";
import type { Notice } from "../../url/compare.ts";
import { useProfile } from "../profile/use-profile.ts";

const NoticeItems = lazy(async () => ({ default: (await import("./notice-items.tsx")).NoticeItems }));

/** What of the opened link could not be shown as it stands, and why (requirement R2). */
export function LinkNotices({ of = [] }: { readonly of?: readonly Notice[] }) {
  const { dropped } = useProfile();
  if (of.length + dropped.length === 0) return null;
  const notices = [...of, ...dropped.map((id): Notice => ({ kind: "unknown-value", id }))];
  return (
    <Suspense>
      <NoticeItems of={notices} />
    </Suspense>
  );
}
