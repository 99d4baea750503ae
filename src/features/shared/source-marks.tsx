import type { Basis, Source } from "../../domain/catalogue.ts";
import type { Grounds } from "../../domain/statement.ts";
import { useApp } from "../../store/provider.tsx";
import { useCitations } from "./citations.tsx";
import { useSourceCard } from "./source-card.tsx";
import "./source-marks.css";

const BASES: Readonly<Record<Basis, string>> = {
  synthesis: "Our reading of the sources",
  "general-knowledge": "General knowledge of the field, no source named",
  claim: "A claim that nothing else we read supports",
};

/** The raised numbers behind a claim; a dagger where it does not rest on sources alone. */
export function SourceMarks({ of: { sources, basis } }: { readonly of: Grounds }) {
  const numbers = useCitations();
  const known = useApp((state) => state.index.sources);
  const open = useSourceCard();
  return (
    <>
      {sources.map((id) => {
        const source = known.get(id);
        if (source === undefined) return null;
        return (
          <button
            key={id}
            type="button"
            className="source-mark"
            data-source={id}
            aria-label={`Source ${numbers.get(id) ?? ""}: ${source.publisher}`}
            onClick={(event) => open({ source }, event.currentTarget)}
          >
            {numbers.get(id) ?? "*"}
          </button>
        );
      })}
      {basis !== undefined && (
        <button
          type="button"
          className="source-mark"
          data-basis={basis}
          aria-label={BASES[basis]}
          onClick={(event) => open({ basis }, event.currentTarget)}
        >
          †
        </button>
      )}
    </>
  );
}

/** What a basis means, in words. */
export function basisInWords(basis: Basis): string {
  return BASES[basis];
}

/** Who published a source and when, how good it is, and what is to be known of it. */
export function sourceDetails({ publisher, date, grade, note }: Source): string {
  return [publisher, date ?? "undated", `grade ${grade}`, note?.replace(/\.$/, "").toLowerCase()].filter(Boolean).join(", ");
}
