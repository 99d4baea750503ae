import { Link } from "@tanstack/react-router";
import type { Comparison, RowGroup } from "../../domain/compare.ts";
import type { Relation } from "../../domain/hierarchy.ts";
import { Empty } from "../../ui/notice.tsx";
import { LetterLegend } from "../shared/letter.tsx";
import { CompareRow } from "./compare-row.tsx";
import { Relations } from "./relations.tsx";
import { RoleHeads } from "./role-heads.tsx";
import "./compare.css";

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly relations: readonly Relation[];
  readonly onlyDifferences: boolean;
}

/**
 * The rows of a comparison under its roles' heads. The elements of a table repeat the heads on every printed page; the ARIA
 * roles say that it is one where the style makes it a grid or a list.
 */
export function ComparisonTable({ comparison, relations, onlyDifferences }: ComparisonTableProps) {
  const columns = comparison.subjects.length;
  const groups = onlyDifferences ? comparison.groups.map(keepDifferences) : comparison.groups;
  const shown = groups.filter((group) => group.rows.length > 0);
  return (
    <>
      <JumpList groups={shown} />
      <table
        className="compare"
        role="table"
        aria-labelledby="comparison-heading"
        data-columns={columns}
        data-many={columns > 3 || undefined}
      >
        <RoleHeads comparison={comparison} onlyDifferences={onlyDifferences} />
        <tbody role="rowgroup">
          <Relations relations={relations} roles={comparison.subjects.map(({ role }) => role)} />
          {shown.map((group) => (
            <Group key={group.id} group={group} columns={columns} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <Empty title="These roles say the same in every row.">
          <p>Only differences are shown, and there are none.</p>
        </Empty>
      )}
    </>
  );
}

function keepDifferences(group: RowGroup): RowGroup {
  return { ...group, rows: group.rows.filter((row) => row.difference !== "equal") };
}

/** Leads to the groups of a long table. */
function JumpList({ groups }: { readonly groups: readonly RowGroup[] }) {
  return (
    <nav className="jump" aria-label="Groups of rows">
      <ul>
        {groups.map(({ id, label }) => (
          <li key={id}>
            <Link to="." search={true} hash={`group-${id}`} replace>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group, columns }: { readonly group: RowGroup; readonly columns: number }) {
  return (
    <>
      <tr className="compare-group" role="row" id={`group-${group.id}`} data-group={group.id}>
        <th role="rowheader" scope="rowgroup" colSpan={columns + 1} aria-colspan={columns + 1}>
          <h2>{group.label}</h2>
          {group.ofAreas && <LetterLegend />}
        </th>
      </tr>
      {group.rows.map((row) => (
        <CompareRow key={row.id} row={row} columns={columns} />
      ))}
    </>
  );
}
