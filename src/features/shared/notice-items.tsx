import { Notice } from "../../ui/notice.tsx";
import type { Notice as LinkNotice } from "../../url/compare.ts";
import { noticeInWords } from "./notices.logic.ts";

/** Notices about a link, each as what is amiss and what is shown all the same. What is amiss twice is said once. */
export function NoticeItems({ of }: { readonly of: readonly LinkNotice[] }) {
  return [...new Map(of.map(noticeInWords))].map(([what, shown]) => (
    <Notice key={what}>
      <p>
        <b>{what}</b> {shown}
      </p>
    </Notice>
  ));
}
