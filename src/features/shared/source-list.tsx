import { useApp } from "../../store/provider.tsx";
import { useCitations } from "./citations.tsx";
import { SourceTitle } from "./source-card.tsx";
import { sourceDetails } from "./source-marks.tsx";
import "./source-list.css";

/** The sources of a page, by their numbers. */
export function SourceList() {
  const numbers = useCitations();
  const known = useApp((state) => state.index.sources);
  const cited = [...numbers].flatMap(([id, number]) => {
    const source = known.get(id);
    return source === undefined ? [] : [{ number, source }];
  });
  return (
    <section className="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      <ol>
        {cited.map(({ number, source }) => (
          <li key={source.id} id={`source-${source.id}`} data-source={source.id}>
            <span>{number}</span>
            <span>
              <SourceTitle source={source} />
              <span className="meta">{sourceDetails(source)}</span>
            </span>
          </li>
        ))}
        <li>
          <span>†</span>
          <span>
            Our reading of the sources, general knowledge of the field, or one source's claim
            <span className="meta">Press a dagger to see which</span>
          </span>
        </li>
      </ol>
    </section>
  );
}
