import { useMemo } from "react";
import { joinNames, nameInSentence } from "../../domain/names.ts";
import type { RoleHead } from "../../domain/outline.ts";
import type { Grounds } from "../../domain/statement.ts";
import { CopyLink } from "../share/copy-link.tsx";
import { Citations } from "../shared/citations.tsx";
import { SentenceView } from "../shared/sentence.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { SourceMarks } from "../shared/source-marks.tsx";
import { AddRole } from "./add-role.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { allGroundsOf } from "./relations.logic.ts";
import { useAnnouncedChanges, useComparison } from "./use-comparison.ts";
import "../shared/lede.css";

interface ComparisonViewProps {
  readonly roles: readonly RoleHead[];
  readonly onlyDifferences: boolean;
}

/** Two to five roles side by side: the difference in one sentence, who is above whom, and every row with its sources. */
export function ComparisonView({ roles, onlyDifferences }: ComparisonViewProps) {
  const { index, comparison, sentence, relations } = useComparison(roles);
  useAnnouncedChanges(comparison);
  const names = joinNames(roles.map(({ names: { label } }, at) => (at === 0 ? label : nameInSentence(label))));
  const grounds = useMemo((): readonly Grounds[] => {
    const ranks = relations.flatMap((relation) => allGroundsOf(index, relation));
    const rows = comparison.groups.flatMap((group) => group.rows);
    const cells = rows.flatMap((row) => row.cells.flatMap((cell) => [...cell.answers, ...cell.elsewhere]));
    return [...sentence.grounds, ...ranks, ...cells];
  }, [comparison, index, relations, sentence]);

  // One source a role; the row of definitions below has them all.
  const foremost = [...new Set(sentence.grounds.flatMap((answer) => answer.sources.slice(0, 1)))];

  return (
    <Citations of={grounds}>
      <title>{`${names} compared · Role Explorer`}</title>
      <div className="lede">
        <h1 id="comparison-heading">{names} compared</h1>
        <p className={roles.length > 3 ? "verdict verdict-long" : "verdict"}>
          <SentenceView segments={sentence.segments} />
          <SourceMarks of={{ sources: foremost }} />
        </p>
        <div className="actions">
          <AddRole roles={roles} />
          <CopyLink />
        </div>
      </div>
      <ComparisonTable comparison={comparison} relations={relations} onlyDifferences={onlyDifferences} />
      <SourceList />
    </Citations>
  );
}
