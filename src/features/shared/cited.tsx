import type { ReactNode } from "react";
import type { Grounds } from "../../domain/statement.ts";
import { SourceMarks } from "./source-marks.tsx";

interface CitedProps {
  readonly text: string;
  readonly of: Grounds;
  /** The marks, where they are not simply those of the grounds. */
  readonly marks?: ReactNode;
}

/** A text with its marks, which never stand alone at the start of a line. */
export function Cited({ text, of, marks }: CitedProps) {
  const cut = text.lastIndexOf(" ") + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span className="cited">
        {text.slice(cut)}
        {marks ?? <SourceMarks of={of} />}
      </span>
    </>
  );
}
