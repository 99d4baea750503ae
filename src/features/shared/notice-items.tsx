import { Notice } from "../../ui/notice.tsx";
import type { Notice as LinkNotice } from "../../url/compare.ts";
import { noticeInWords } from "./notices.logic.ts";

/** Notices about a link, each as what is amiss and what is shown all the same. */
export function NoticeItems({ of }: { readonly of: readonly LinkNotice[] }) {
  return of.map((notice) => {
    const [what, shown] = noticeInWords(notice);
    return (
      <Notice key={what}>
        <p>
          <b>{what}</b> {shown}
        </p>
      </Notice>
    );
  });
}
