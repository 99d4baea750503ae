import type { RowGroup } from "../../domain/compare.ts";
import { Claims } from "../shared/claims.tsx";
import { Answers, Elsewhere } from "../shared/elsewhere.tsx";
import { LetterLegend } from "../shared/letter.tsx";

/** One group of rows of a role. */
export function RoleGroup({ group }: { readonly group: RowGroup }) {
  const heading = `group-${group.id}`;
  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{group.label}</h2>
        {group.ofAreas && <LetterLegend />}
      </div>
      <dl className="role-rows">
        {group.rows.map(({ id, kind, label, cells }) => (
          <div key={id} {...(kind === "area" ? { "data-area": id } : { "data-attribute": id })}>
            <dt>{label}</dt>
            <dd>
              {cells.map(({ roles, answers, elsewhere, claimedOf }) => (
                <div key={roles[0]?.id}>
                  <Answers of={answers} />
                  <Claims of={claimedOf} attribute={id} />
                  <Elsewhere answers={elsewhere} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
