import { signatureOf } from "../../domain/answers.ts";
import type { Comparison } from "../../domain/compare.ts";

/** The rows with what each role answers, so that two moments can be compared. */
function answersByCell({ groups }: Comparison): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const row of groups.flatMap((group) => group.rows)) {
    for (const cell of row.cells) {
      const said = cell.answers.map((answer) => `${signatureOf(answer)} ${answer.state}`).join("\n");
      for (const role of cell.roles) cells.set(`${row.kind} ${row.id} ${role.id}`, said);
    }
  }
  return cells;
}

/** What a change of the profile changed in a comparison of the same roles, in words. */
export function changesInWords(before: Comparison, after: Comparison): string {
  const changes = countChanges(answersByCell(before), answersByCell(after));
  if (changes === 0) return "No answer here changes with that.";
  return changes === 1 ? "One answer has changed." : `${changes} answers have changed.`;
}

function countChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).length;
}
