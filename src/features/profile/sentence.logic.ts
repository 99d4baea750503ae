/** A part of the profile sentence: words, or the choice of a dimension with the punctuation that clings to it. */
export type SentencePart = { readonly words: string } | { readonly dimension: string; readonly mark: string };

/** Cuts "Answers are for {pmo-type} PMO {pmo-level}, {maturity}." into its words and choices. */
export function partsOf(sentence: string): readonly SentencePart[] {
  return [...sentence.matchAll(/\{([^}]*)\}([.,;:]?)|[^{]+/g)].map(([words, dimension, mark = ""]) =>
    dimension === undefined ? { words } : { dimension, mark },
  );
}
