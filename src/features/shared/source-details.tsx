import type { Library } from "../../domain/outline.ts";
import { PartStatus } from "./part-status.tsx";
import { basisInWords, sourceDetails } from "./source.logic.ts";
import { SourceTitle } from "./source-title.tsx";
import { useLibrary } from "./use-part.ts";

/** What a reader wants to know of one source before they trust it. */
export function SourceDetails({ id }: { readonly id: string }) {
  const library = useLibrary();
  if (library.part === undefined) return <PartStatus part={library} what="the sources" />;
  return <SourceEntry library={library.part} id={id} />;
}

/** On what the letters of an activity stand, and how practice varies. */
export function ActivitySources({ id }: { readonly id: string }) {
  const library = useLibrary();
  if (library.part === undefined) return <PartStatus part={library} what="the sources" />;
  const { part } = library;
  const activity = part.activities.find((candidate) => candidate.id === id);
  if (activity === undefined) return null;
  const { basis, sources, varies } = activity;
  return (
    <>
      {basis !== undefined && <p>{basisInWords(basis)}:</p>}
      {sources.map((source) => (
        <SourceEntry key={source} library={part} id={source} />
      ))}
      {varies !== undefined && <p>Practice varies. {varies}</p>}
    </>
  );
}

function SourceEntry({ library, id }: { readonly library: Library; readonly id: string }) {
  const source = library.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return <p>This source is not in the catalogue.</p>;
  return (
    <p data-source={id}>
      <SourceTitle source={source} />
      <span className="meta">{sourceDetails(source)}</span>
    </p>
  );
}
