/** A profile sentence cut into its words and the dimensions whose choices stand between them. */
export type SentencePart = { readonly words: string } | { readonly dimension: string };

export function partsOf(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? { dimension: part.slice(1, -1) } : { words: part }));
}
