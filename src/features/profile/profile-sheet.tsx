import { lazy, Suspense } from "react";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { Sheet } from "../../ui/sheet.tsx";

const Presets = lazy(async () => ({ default: (await import("./profile-choices.tsx")).Presets }));
const Words = lazy(async () => ({ default: (await import("./profile-choices.tsx")).Words }));
const loading = <Skeleton lines={6} label="Loading" />;

/** Two ways into the profile for people who do not have the words yet: typical organisations, and what the words mean. */
export function ProfileSheets() {
  const opener = (title: string) => (open: () => void) => (
    <Button look="quiet" onClick={open}>
      {title}
    </Button>
  );
  const [presets, words] = ["Typical organisations", "What do these words mean?"] as const;
  return (
    <>
      <Sheet title={presets} opener={opener(presets)}>
        {(close) => (
          <Suspense fallback={loading}>
            <Presets onPick={close} />
          </Suspense>
        )}
      </Sheet>
      <Sheet title={words} opener={opener(words)}>
        {() => (
          <Suspense fallback={loading}>
            <Words />
          </Suspense>
        )}
      </Sheet>
    </>
  );
}
