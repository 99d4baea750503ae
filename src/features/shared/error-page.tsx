import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Shown where a page failed: the rest of the site works, and nothing that the address holds is lost. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main id="main" className="page pt-6">
      <h1 className="sr-only">This page could not be shown</h1>
      <Notice>
        <p>
          <b>This page could not be shown.</b> The rest of the site works. {error instanceof Error ? error.message : ""}
        </p>
        <div className="actions">
          <Button onClick={() => void router.invalidate()}>Try again</Button>
          <Button onClick={() => window.location.assign(window.location.pathname)}>Reset this page</Button>
        </div>
      </Notice>
    </main>
  );
}
