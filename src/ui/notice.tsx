import type { ReactNode } from "react";
import "./notice.css";

/** Something went wrong or is missing: what, what still stands, and what to do. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="notice" role="note">
      <div>{children}</div>
    </div>
  );
}

/** Nothing here yet, or nothing found: what to do, with good starts. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Bars where text will stand. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // The bars never change places.
        <span key={line} />
      ))}
    </div>
  );
}
