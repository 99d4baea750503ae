import type { ReactNode } from "react";

const PATHS = {
  add: <path d="M6 1v10M1 6h10" />,
  close: <path d="m2 2 8 8m0-8-8 8" />,
  down: <path d="m2 4 4 4 4-4" />,
  left: <path d="M11 6H1.5M5.5 2l-4 4 4 4" />,
  right: <path d="M1 6h9.5M6.5 2l4 4-4 4" />,
  link: (
    <path d="M5 7a2.2 2.2 0 0 0 3.2 0l1.8-1.8A2.2 2.2 0 0 0 6.9 2l-.8.8M7 5a2.2 2.2 0 0 0-3.2 0L2 6.8A2.2 2.2 0 0 0 5.1 10l.8-.8" />
  ),
  search: <path d="M5 1.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6M7.8 7.8 11 11" />,
} as const satisfies Record<string, ReactNode>;

/** A small line drawing in the colour of the text. Always beside words, or inside a control that has a name. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
