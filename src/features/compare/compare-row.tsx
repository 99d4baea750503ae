import type { Cell, Row } from "../../domain/compare.ts";
import { nameInSentence } from "../../domain/names.ts";
import { Claims } from "../shared/claims.tsx";
import { Answers, Elsewhere } from "../shared/elsewhere.tsx";
import { Glyph } from "../shared/glyph.tsx";
import { differenceInWords, sameForInWords } from "./compare.logic.ts";
import { Disputes } from "./disputes.tsx";

/** One row of a comparison: what it is about, whether the roles differ in it, and their answers. */
export function CompareRow({ row, columns }: { readonly row: Row; readonly columns: number }) {
  const ids = row.kind === "area" ? { "data-area": row.id } : { "data-attribute": row.id };
  return (
    <tr className="compare-row" role="row" data-difference={row.difference} {...ids}>
      <th className="compare-label" role="rowheader" scope="row">
        <b>{row.label}</b>
        <span className="compare-difference">
          <i aria-hidden="true">{row.difference === "equal" ? "=" : "≠"}</i>
          {differenceInWords(row)}
        </span>
      </th>
      {row.cells.map((cell) => (
        <CompareCell key={cell.roles[0]?.id} row={row} cell={cell} columns={columns} />
      ))}
    </tr>
  );
}

function CompareCell({ row, cell, columns }: { readonly row: Row; readonly cell: Cell; readonly columns: number }) {
  const { roles, answers, elsewhere, sameAs } = cell;
  const span = roles.length;
  return (
    <td
      className="compare-cell"
      role="cell"
      colSpan={span}
      aria-colspan={span}
      data-span={span}
      data-role={roles.map((role) => role.id).join(" ")}
    >
      <div className="compare-who">
        {roles.map((role) => (
          <Glyph key={role.id} role={role} size="s" />
        ))}
        <span className="sr-only">{roles.map((role) => role.names.label).join(" and ")}: </span>
      </div>
      <div className="compare-body">
        {answers.length === 0 && <p className="quiet">{row.kind === "area" ? "No part" : "Not stated"}</p>}
        <Answers of={answers} />
        {span > 1 && (
          <span className="compare-same">
            <i aria-hidden="true">=</i>
            {sameForInWords(roles, columns)}
          </span>
        )}
        {sameAs !== undefined && (
          <span className="compare-same">
            <i aria-hidden="true">=</i>Same as {nameInSentence(sameAs.names.short ?? sameAs.names.label)}
          </span>
        )}
        <Claims of={cell.claimedOf} attribute={row.id} />
        <Disputes of={cell.disagreements} />
        <Elsewhere answers={elsewhere} />
      </div>
    </td>
  );
}
