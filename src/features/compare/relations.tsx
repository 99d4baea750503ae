import type { Branch, Relation } from "../../domain/hierarchy.ts";
import { relationSentence } from "../../domain/relation-sentence.ts";
import type { RoleHead } from "../../domain/outline.ts";
import { plainText } from "../../domain/sentence.ts";
import { useProfile } from "../profile/use-profile.ts";
import { SentenceView } from "../shared/sentence.tsx";
import { SourceMarks } from "../shared/source-marks.tsx";
import { groundsOf, relationsInWords } from "./relations.logic.ts";

interface RelationsProps {
  readonly relations: readonly Relation[];
  readonly columns: number;
}

/** Who is above whom among the compared roles, pair by pair. */
export function Relations({ relations, columns }: RelationsProps) {
  return (
    <div className="compare-relations" role="row">
      <div className="compare-label" role="rowheader">
        <b>Who is above whom</b>
        <span className="compare-difference">{relationsInWords(relations)}</span>
      </div>
      <div role="cell" aria-colspan={columns}>
        {relations.map((relation) => (
          <RelationView key={`${relation.from} ${relation.to}`} relation={relation} />
        ))}
      </div>
    </div>
  );
}

function RelationView({ relation }: { readonly relation: Relation }) {
  const { index } = useProfile();
  const { from, to, name } = relation;
  return (
    <div className="relation" data-relation={name} data-from={from} data-to={to}>
      <p className="relation-sentence">
        <SentenceView segments={relationSentence(index, relation, shortName)} />
        <SourceMarks of={groundsOf(relation)} />
      </p>
      <Fork relation={relation} />
    </div>
  );
}

function Fork({ relation: { on, branches } }: { readonly relation: Relation }) {
  if (on === undefined) return null;
  return (
    <ul className="fork">
      {branches.map((branch) => (
        <BranchView key={branch.values.map((value) => value.id).join()} branch={branch} dimension={on.id} />
      ))}
    </ul>
  );
}

function BranchView({ branch, dimension }: { readonly branch: Branch; readonly dimension: string }) {
  const { setValue } = useProfile();
  const { relation } = branch;
  return (
    <li data-state="depends" data-relation={relation.name}>
      <p className="fork-when">
        {branch.values.map((value) => (
          <button
            key={value.id}
            type="button"
            className="branch-choice"
            data-value={value.id}
            onClick={() => setValue(dimension, value.id)}
          >
            {value.lead}
          </button>
        ))}
      </p>
      <Outcome relation={relation} />
    </li>
  );
}

/** How a branch ends. One that forks again is folded: the first fork is what most readers can answer. */
function Outcome({ relation }: { readonly relation: Relation }) {
  const { index } = useProfile();
  const words = plainText(relationSentence(index, relation, shortName));
  if (relation.on !== undefined) {
    return (
      <details className="fork-more">
        <summary>{words}</summary>
        <Fork relation={relation} />
      </details>
    );
  }
  return (
    <p>
      {words}
      <SourceMarks of={groundsOf(relation)} />
    </p>
  );
}

function shortName({ names }: RoleHead): string {
  return names.short ?? names.label;
}
