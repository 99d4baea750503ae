import { Link } from "@tanstack/react-router";
import { joinNames, nameInSentence } from "../../domain/names.ts";
import { useApp } from "../../store/provider.tsx";
import { Glyph } from "./glyph.tsx";
import { PartStatus } from "./part-status.tsx";
import { useDirectory } from "./use-part.ts";
import "./pairs.css";

/** The comparisons that people look for most. */
export function PopularComparisons() {
  const index = useApp((state) => state.index);
  const directory = useDirectory();
  if (directory.part === undefined) return <PartStatus part={directory} what="well-known comparisons" />;
  const { comparisons } = directory.part;
  if (comparisons.length === 0) return null;
  return (
    <section className="section" aria-labelledby="popular-heading">
      <h2 id="popular-heading" className="section-title">
        Often compared
      </h2>
      <ul className="pairs">
        {comparisons.map(({ roles: ids, why }) => {
          const roles = ids.flatMap((id) => index.roles.get(id) ?? []);
          return (
            <li key={ids.join()}>
              <Link className="pair" to="/compare/$" params={{ _splat: ids.join("/") }}>
                <span className="pair-signs">
                  {roles.map((role) => (
                    <Glyph key={role.id} role={role} />
                  ))}
                </span>
                <span>
                  <b>
                    {joinNames(roles.map(({ names }, at) => (at === 0 ? names.label : nameInSentence(names.label))))}
                  </b>
                  <span className="pair-why">{why}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
