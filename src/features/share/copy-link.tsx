import { lazy, Suspense, useState } from "react";
import { copyText } from "../../lib/clipboard.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";

const ManualCopy = lazy(async () => ({ default: (await import("./manual-copy.tsx")).ManualCopy }));

/** Copies the address of what is on screen. Where the browser refuses, the address is shown for selection. */
export function CopyLink() {
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string>();

  const copy = async (): Promise<void> => {
    const { href } = window.location;
    if (await copyText(href)) announce("Link copied. It opens exactly this view.");
    else setRefused(href);
  };

  return (
    <>
      <Button onClick={() => void copy()}>
        <Icon name="link" />
        Copy link
      </Button>
      {refused !== undefined && (
        <Suspense>
          <ManualCopy address={refused} onClose={() => setRefused(undefined)} />
        </Suspense>
      )}
    </>
  );
}
