import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui/notice.tsx";
import { Sheet } from "../../ui/sheet.tsx";

const Presets = lazy(async () => ({ default: (await import("./profile-choices.tsx")).Presets }));
const Words = lazy(async () => ({ default: (await import("./profile-choices.tsx")).Words }));

const SHEETS = [
  { title: "Typical organisations", Content: Presets },
  { title: "What do these words mean?", Content: Words },
] as const;

/** Two ways into the profile for people who do not have the words yet: typical organisations, and what the words mean. */
export function ProfileSheets() {
  return SHEETS.map(({ title, Content }) => (
    <Sheet key={title} title={title} opener={title} look="quiet">
      <Suspense fallback={<Skeleton lines={6} label="Loading" />}>
        <Content />
      </Suspense>
    </Sheet>
  ));
}
