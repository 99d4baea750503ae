import type { ComponentProps } from "react";
import { Icon } from "./icon.tsx";
import "./inline-select.css";

type InlineSelectProps = Omit<ComponentProps<"select">, "className"> & { readonly look: "quiet" | "open" | "marked" };

/** A choice that stands among words and is as wide as what is chosen. */
export function InlineSelect({ look, ...props }: InlineSelectProps) {
  return (
    <span className="inline-select" data-look={look}>
      <select {...props} />
      <Icon name="down" />
    </span>
  );
}
