import type { Branch, Relation } from "../../domain/hierarchy.ts";
import { shortNameAmong } from "../../domain/names.ts";
import type { RoleHead } from "../../domain/outline.ts";
import { type NameOf, relationSentence } from "../../domain/relation-sentence.ts";
import { plainText } from "../../domain/sentence.ts";
import { useProfile } from "../profile/use-profile.ts";
import { SentenceView } from "../shared/sentence.tsx";
import { SourceMarks } from "../shared/source-marks.tsx";
import { groundsOf, relationsInWords } from "./relations.logic.ts";

interface RelationsProps {
  readonly relations: readonly Relation[];
  /** The compared roles. */
  readonly roles: readonly RoleHead[];
}

/** Who is above whom among the compared roles, pair by pair. */
export function Relations({ relations, roles }: RelationsProps) {
  const nameOf: NameOf = (role) => shortNameAmong(roles, role);
  return (
    <tr className="compare-relations" role="row">
      <th className="compare-label" role="rowheader" scope="row">
        <b>Who is above whom</b>
        <span className="compare-difference">{relationsInWords(relations)}</span>
      </th>
      <td role="cell" colSpan={roles.length} aria-colspan={roles.length}>
        {relations.map((relation) => (
          <RelationView key={`${relation.from} ${relation.to}`} relation={relation} nameOf={nameOf} />
        ))}
      </td>
    </tr>
  );
}

interface RelationProps {
  readonly relation: Relation;
  readonly nameOf: NameOf;
}

function RelationView({ relation, nameOf }: RelationProps) {
  const { index } = useProfile();
  const { from, to, name } = relation;
  return (
    <div className="relation" data-relation={name} data-from={from} data-to={to}>
      <p className="relation-sentence">
        <SentenceView segments={relationSentence(index, relation, nameOf)} />
        <SourceMarks of={groundsOf(index, relation)} />
      </p>
      <Fork relation={relation} nameOf={nameOf} />
    </div>
  );
}

function Fork({ relation: { on, branches }, nameOf }: RelationProps) {
  if (on === undefined) return null;
  return (
    <ul className="fork">
      {branches.map((branch) => (
        <BranchView key={endsOf(branch)} branch={branch} dimension={on.id} nameOf={nameOf} />
      ))}
    </ul>
  );
}

const endsOf = (branch: Branch) => branch.values.map((value) => value.id).join();

interface BranchProps {
  readonly branch: Branch;
  readonly dimension: string;
  readonly nameOf: NameOf;
}

function BranchView({ branch, dimension, nameOf }: BranchProps) {
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
      <Outcome relation={relation} nameOf={nameOf} />
    </li>
  );
}

/** How a branch ends. One that forks again is folded: the first fork is what most readers can answer. */
function Outcome({ relation, nameOf }: RelationProps) {
  const { index } = useProfile();
  const words = plainText(relationSentence(index, relation, nameOf));
  if (relation.on !== undefined) {
    return (
      <details className="fork-more">
        <summary>{words}</summary>
        <Fork relation={relation} nameOf={nameOf} />
      </details>
    );
  }
  return (
    <p>
      {words}
      <SourceMarks of={groundsOf(index, relation)} />
    </p>
  );
}
