import { lazy, Suspense, useState } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { Skeleton } from "../../ui/notice.tsx";

const ClaimItems = lazy(async () => ({ default: (await import("./claim-items.tsx")).ClaimItems }));

interface ClaimsProps {
  readonly of: readonly RoleHead[];
  readonly attribute: string;
}

/** What single sources claim of roles in a row, kept apart from what is known. Loaded when it is opened. */
export function Claims({ of, attribute }: ClaimsProps) {
  const [isOpen, setOpen] = useState(false);
  if (of.length === 0) return null;
  return (
    <details className="elsewhere" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What single sources claim</summary>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={3} label="Loading the claims" />}>
          <ClaimItems of={of} attribute={attribute} />
        </Suspense>
      )}
    </details>
  );
}
