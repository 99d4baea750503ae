import type { Answer } from "../../domain/answers.ts";
import { AnswerView } from "./answer.tsx";

/** What would be answered for other organisations than the reader's. */
export function Elsewhere({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <details className="elsewhere">
      <summary>{answers.length === 1 ? "One other answer" : `${answers.length} other answers`} elsewhere</summary>
      <Answers of={answers} />
    </details>
  );
}

/** The answers of a cell, in their order. */
export function Answers({ of }: { readonly of: readonly Answer[] }) {
  return of.map((answer) => <AnswerView key={`${answer.id} ${JSON.stringify(answer.when)}`} answer={answer} />);
}
