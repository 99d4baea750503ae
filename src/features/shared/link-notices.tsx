import { Notice } from "../../ui/notice.tsx";
import type { Notice as LinkNotice } from "../../url/compare.ts";
import { useProfile } from "../profile/use-profile.ts";
import { noticeInWords } from "./notices.logic.ts";

/** What of the opened link could not be shown as it stands, and why (requirement R2). */
export function LinkNotices({ of }: { readonly of: readonly LinkNotice[] }) {
  const { dropped } = useProfile();
  const unknown = dropped.map((id): LinkNotice => ({ kind: "unknown-value", id }));
  return [...of, ...unknown].map((notice) => {
    const { what, then } = noticeInWords(notice);
    return (
      <Notice key={what}>
        <p>
          <b>{what}</b> {then}
        </p>
      </Notice>
    );
  });
}
