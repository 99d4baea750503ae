import { PartStatus } from "./part-status.tsx";
import { sourceDetails } from "./source.logic.ts";
import { SourceTitle } from "./source-title.tsx";
import { useLibrary } from "./use-part.ts";

/** The items of a numbered list of sources; `numbers` says which, source id -> number. */
export function SourceItems({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) {
  const library = useLibrary();
  if (library.part === undefined) return <PartStatus part={library} what="the sources" />;
  const known = new Map(library.part.sources.map((source) => [source.id, source]));
  return (
    <ol>
      {[...numbers].map(([id, number]) => {
        const source = known.get(id);
        if (source === undefined) return null;
        return (
          <li key={id} id={`source-${id}`} data-source={id}>
            <span>{number}</span>
            <span>
              <SourceTitle source={source} />
              <span className="meta">{sourceDetails(source)}</span>
            </span>
          </li>
        );
      })}
      <li>
        <span>†</span>
        <span>
          Our reading of the sources, general knowledge of the field, or one source's claim
          <span className="meta">Press a dagger to see which</span>
        </span>
      </li>
    </ol>
  );
}
