import { Fragment } from "react";
import type { Grounds } from "../../domain/statement.ts";
import { useCitations } from "./citations.tsx";
import { basisInWords } from "./source.logic.ts";
import { useSourceCard } from "./source-card.tsx";
import "./source-marks.css";

/** A dagger for letters that stand on the sources of their activity, read together. */
export function ActivityMark({ activity }: { readonly activity: string }) {
  const open = useSourceCard();
  return (
    <button
      type="button"
      className="source-mark"
      data-basis="synthesis"
      aria-label="Our reading of the sources on this activity"
      onClick={(event) => open({ activity }, event.currentTarget)}
    >
      †
    </button>
  );
}

/** The raised numbers behind a claim; a dagger where it does not rest on sources alone. A line may break between them. */
export function SourceMarks({ of: { sources, basis } }: { readonly of: Grounds }) {
  const numbers = useCitations();
  const open = useSourceCard();
  return (
    <>
      {sources.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && <wbr />}
          <button
            type="button"
            className="source-mark"
            data-source={id}
            aria-label={`Source ${numbers.get(id) ?? id}`}
            onClick={(event) => open({ source: id }, event.currentTarget)}
          >
            {numbers.get(id) ?? "*"}
          </button>
        </Fragment>
      ))}
      {basis !== undefined && sources.length > 0 && <wbr />}
      {basis !== undefined && (
        <button
          type="button"
          className="source-mark"
          data-basis={basis}
          aria-label={basisInWords(basis)}
          onClick={(event) => open({ basis }, event.currentTarget)}
        >
          †
        </button>
      )}
    </>
  );
}
