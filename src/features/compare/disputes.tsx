import { lazy, Suspense, useState } from "react";
import type { DisagreementHead } from "../../domain/outline.ts";
import { Skeleton } from "../../ui/notice.tsx";

const Positions = lazy(async () => ({ default: (await import("./positions.tsx")).Positions }));

/** Where sources contradict each other on a cell: that they do, and who says what (requirement R19). */
export function Disputes({ of }: { readonly of: readonly DisagreementHead[] }) {
  return of.map((disagreement) => <Dispute key={disagreement.id} disagreement={disagreement} />);
}

function Dispute({ disagreement: { id } }: { readonly disagreement: DisagreementHead }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="dispute" data-disagreement={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Sources differ</summary>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={4} label="Loading the positions" />}>
          <Positions id={id} />
        </Suspense>
      )}
    </details>
  );
}
