import type { Source } from "../../domain/catalogue.ts";
import { safeAddress } from "./address.logic.ts";

/** The title of a source, as a link where its address is one that a browser may open. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const address = safeAddress(source.url);
  if (address === undefined) return <span>{source.title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );
}
