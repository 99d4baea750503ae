import { Button } from "../../ui/button.tsx";
import { Notice, Skeleton } from "../../ui/notice.tsx";
import type { LoadedPart } from "./use-part.ts";

/** What stands where a part of the catalogue is not there yet, or could not be loaded. */
export function PartStatus({ part, what }: { readonly part: LoadedPart<unknown>; readonly what: string }) {
  if (!part.failed) return <Skeleton lines={3} label={`Loading ${what}`} />;
  return (
    <Notice>
      <p>
        <b>{what.charAt(0).toUpperCase() + what.slice(1)} could not be loaded.</b> The answers still stand.
      </p>
      <div className="actions">
        <Button onClick={part.retry}>Try again</Button>
      </div>
    </Notice>
  );
}
