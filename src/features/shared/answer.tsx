import type { ReactNode } from "react";
import type { Answer, Tie } from "../../domain/answers.ts";
import type { Kind, LineKind } from "../../domain/catalogue.ts";
import { nameInSentence } from "../../domain/names.ts";
import type { Statement } from "../../domain/statement.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Cited } from "./cited.tsx";
import { becauseOf, leadFor } from "./conditions.logic.ts";
import { ConditionWords } from "./conditions.tsx";
import { RoleLink } from "./glyph.tsx";
import { LettersOf } from "./letter.tsx";
import { Marked } from "./marked.tsx";
import { ActivityMark, SourceMarks } from "./source-marks.tsx";
import "./answer.css";

/** One answer: as what holds for the reader's organisation, or as one of the branches on which it depends. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const open = answer.state === "depends";
  return (
    <div className={open ? "answer branch" : "answer"} data-state={answer.state} {...idsOf(answer)}>
      {open && <ConditionWords when={answer.when} />}
      <Body answer={answer} />
    </div>
  );
}

function idsOf({ content }: Answer): Record<string, string> {
  switch (content.type) {
    case "duty":
      return { "data-activity": content.activity.id };
    case "tie":
    case "member":
      return { "data-role": content.role.id };
    case "statement":
    case "kind":
    case "level":
    case "name":
      return {};
  }
}

function Body({ answer }: { readonly answer: Answer }) {
  const { content } = answer;
  const { chosen, index } = useProfile();
  const because = answer.state === "holds" ? becauseOf(answer.when, chosen, index.outline.dimensions) : [];
  switch (content.type) {
    case "statement":
      return <StatementBody statement={content.statement} because={because} />;
    case "kind":
      return <Key because={because}>{KINDS[content.kind]}</Key>;
    case "level":
      return <Key because={because}>{content.level.label}</Key>;
    case "name":
      return (
        <p>
          {content.name}
          {content.where !== undefined && <span className="quiet"> ({content.where})</span>}
          <SourceMarks of={answer} />
        </p>
      );
    case "tie":
      return (
        <>
          <Marked because={because}>
            <RoleLink role={content.role} />
          </Marked>
          <p className="answer-note">
            {tieInWords(content.tie, content.line.kind)}
            {content.line.note !== undefined && `: ${content.line.note}`}
            {content.through !== undefined && ` (through the ${nameInSentence(content.through.names.label)})`}
            <SourceMarks of={answer} />
          </p>
        </>
      );
    case "member":
      return (
        <>
          <Marked because={because}>
            <RoleLink role={content.role} />
          </Marked>
          <p className="answer-note">
            {memberInWords(content.contains, content.membership.lead)}
            {content.membership.note !== undefined && `: ${content.membership.note}`}
            <SourceMarks of={answer} />
          </p>
        </>
      );
    case "duty": {
      const { activity, duty, through } = content;
      return (
        <div className="duty">
          <LettersOf letters={duty.letters} />
          <p>
            {/* That a member belongs to the unit is no news of each of its duties; a shift that it brings is. */}
            <Marked because={through !== undefined && duty.grounds === undefined ? [] : because}>
              {activity.label}
            </Marked>
            {duty.note !== undefined && <span className="quiet">: {duty.note}</span>}
            {through !== undefined && (
              <span className="quiet">, by the {nameInSentence(through.names.short ?? through.names.label)}</span>
            )}
            {duty.grounds === undefined ? <ActivityMark activity={activity.id} /> : <SourceMarks of={answer} />}
          </p>
        </div>
      );
    }
  }
}

const KINDS: Readonly<Record<Kind, string>> = { person: "A person", unit: "A unit", board: "A board" };

function Key({ because, children }: { readonly because: readonly string[]; readonly children: ReactNode }) {
  return (
    <span className="answer-key">
      <Marked because={because}>{children}</Marked>
    </span>
  );
}

function StatementBody({ statement, because }: { readonly statement: Statement; readonly because: readonly string[] }) {
  const { index, chosen } = useProfile();
  const { key, text, absent } = statement;
  const lead = key === undefined && because.length > 0 ? leadFor(because, chosen, index.outline.dimensions) : undefined;
  const words = key ?? (absent === undefined ? undefined : ABSENT[absent]);
  return (
    <>
      {words !== undefined && <Key because={because}>{words}</Key>}
      {(text !== undefined || words !== undefined) && (
        <p className={absent === undefined ? undefined : "quiet"}>
          {lead !== undefined && <Marked because={because}>{lead}:</Marked>} <Cited text={text ?? ""} of={statement} />
        </p>
      )}
    </>
  );
}

const ABSENT = { none: "None", "does-not-apply": "Does not apply" } as const;

const TIES: Readonly<Record<Tie, Partial<Record<LineKind, string>>>> = {
  "reports-to": { solid: "Solid line", dotted: "Dotted line" },
  "is-superior-of": { solid: "Solid line", dotted: "Dotted line" },
  governs: { governs: "Governs it" },
  "is-governed-by": { governs: "Is governed by it" },
  serves: { serves: "Serves it" },
  "is-served-by": { serves: "Is served by it" },
};

function tieInWords(tie: Tie, kind: LineKind): string {
  return TIES[tie][kind] ?? "Tied to it";
}

function memberInWords(contains: boolean, lead: boolean): string {
  if (contains) return lead ? "Leads it" : "Belongs to it";
  return lead ? "Is its lead" : "Is a member";
}
