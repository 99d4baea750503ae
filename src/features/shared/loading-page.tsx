import { Skeleton } from "../../ui/notice.tsx";

/** Shown while a page's data takes longer than a moment: the frame stays, its text is missing. */
export function LoadingPage() {
  return (
    <main id="main" className="page pt-9">
      <Skeleton lines={9} label="Loading" />
    </main>
  );
}
