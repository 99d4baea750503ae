import { lazy, Suspense, useState } from "react";
import type { DisagreementHead } from "../../domain/outline.ts";
import { Skeleton } from "../../ui/notice.tsx";
import { inWords } from "./compare.logic.ts";

const Positions = lazy(async () => ({ default: (await import("./positions.tsx")).Positions }));

/** Where sources contradict each other on a cell: that they do, and who says what (requirement R19). */
export function Disputes({ of }: { readonly of: readonly DisagreementHead[] }) {
  const [isOpen, setOpen] = useState(false);
  if (of.length === 0) return null;
  const ids = of.map((disagreement) => disagreement.id);
  return (
    <details
      className="dispute"
      data-disagreement={ids.join(" ")}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Sources differ on {inWords(ids.length)} {ids.length === 1 ? "point" : "points"}
      </summary>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={4} label="Loading the positions" />}>
          {ids.map((id) => (
            <Positions key={id} id={id} />
          ))}
        </Suspense>
      )}
    </details>
  );
}
