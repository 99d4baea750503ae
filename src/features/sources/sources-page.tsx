import { useMemo } from "react";
import type { Source } from "../../domain/catalogue.ts";
import { type Carried, carriedBy } from "../../domain/citations.ts";
import { useApp } from "../../store/provider.tsx";
import { RoleLink } from "../shared/glyph.tsx";
import { LinkNotices } from "../shared/link-notices.tsx";
import { SourceTitle } from "../shared/source-title.tsx";
import { GRADES, restInWords } from "./sources.logic.ts";
import "./sources.css";

/** Every source: how good it is, from when, and what of the catalogue rests on it. */
export function SourcesPage() {
  const outline = useApp((state) => state.index.outline);
  const sheets = useApp((state) => state.sheets);
  const directory = useApp((state) => state.directory);
  const library = useApp((state) => state.library);
  const carried = useMemo(
    () =>
      directory === undefined || library === undefined
        ? new Map<string, Carried>()
        : carriedBy(outline, directory, library, sheets),
    [outline, directory, library, sheets],
  );
  return (
    <main id="main" className="page">
      <title>Sources · Role Explorer</title>
      <LinkNotices />
      <h1 className="page-title pt-9">Sources</h1>
      <p className="max-w-(--measure) pt-3 pb-8">
        Every statement names its sources, or says that it is our reading of them, general knowledge of the field, or
        one source's claim. A source of grade C never stands alone.
      </p>
      {GRADES.map(({ grade, label, description }) => {
        const sources = (library?.sources ?? []).filter((source) => source.grade === grade);
        if (sources.length === 0) return null;
        return (
          <section key={grade} className="grade" aria-labelledby={`grade-${grade}`}>
            <div className="grade-head">
              <h2 id={`grade-${grade}`}>{label}</h2>
              <p>{description}</p>
              <p className="quiet">{sources.length} sources</p>
            </div>
            <ul>
              {sources.map((source) => (
                <SourceItem key={source.id} source={source} carried={carried.get(source.id)} />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}

interface SourceItemProps {
  readonly source: Source;
  readonly carried: Carried | undefined;
}

function SourceItem({ source, carried }: SourceItemProps) {
  const index = useApp((state) => state.index);
  const { publisher, date, note } = source;
  const roles = (carried?.roles ?? []).flatMap((id) => index.roles.get(id) ?? []);
  const rest = carried === undefined ? "" : restInWords(carried);
  return (
    <li id={`source-${source.id}`} data-source={source.id} className="source-item">
      <p>
        <SourceTitle source={source} />
        <span className="meta">
          {publisher}, {date === undefined ? "undated" : <time dateTime={date}>{date}</time>}
          {note !== undefined && `. ${note}`}
        </span>
      </p>
      <div>
        {roles.length > 0 && (
          <div className="source-roles">
            {roles.map((role) => (
              <RoleLink key={role.id} role={role} />
            ))}
          </div>
        )}
        {rest !== "" && <p className="meta">{rest}</p>}
        {roles.length === 0 && rest === "" && <p className="meta">Nothing yet</p>}
      </div>
    </li>
  );
}
