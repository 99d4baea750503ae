import type { Disagreement } from "../../domain/catalogue.ts";
import type { Statement } from "../../domain/statement.ts";
import { useProfile } from "../profile/use-profile.ts";
import { ConditionWords } from "../shared/conditions.tsx";
import { SourceMarks } from "../shared/source-marks.tsx";

/** Where sources contradict each other on a cell: that they do, who says what, and how to take it (requirement R19). */
export function Disputes({ of }: { readonly of: readonly Disagreement[] }) {
  return of.map((disagreement) => (
    <details key={disagreement.id} className="dispute" data-disagreement={disagreement.id}>
      <summary>Sources differ: {disagreement.title}</summary>
      <ul>
        {disagreement.positions.map((position) => (
          <Said key={`${position.key} ${position.text}`} statement={position} />
        ))}
      </ul>
      <p className="dispute-head">What the field says</p>
      <ul>
        {disagreement.field.map((statement) => (
          <Said key={`${statement.key} ${statement.text}`} statement={statement} />
        ))}
      </ul>
    </details>
  ));
}

function Said({ statement }: { readonly statement: Statement }) {
  const { resolution } = useProfile();
  const { state } = resolution.verdict(statement.when);
  if (state === "elsewhere") return null;
  return (
    <li data-state={state}>
      {state === "depends" && <ConditionWords when={statement.when} />}
      {statement.key !== undefined && <b>{statement.key}. </b>}
      {statement.text}
      <SourceMarks of={statement} />
    </li>
  );
}
