import type { ReactNode } from "react";
import "./marked.css";

/** Words that would change with the profile, and by which of its dimensions; plain words where there is none. */
export function Marked({ because, children }: { readonly because: readonly string[]; readonly children: ReactNode }) {
  if (because.length === 0) return children;
  return <mark data-because={because.join(" ")}>{children}</mark>;
}
