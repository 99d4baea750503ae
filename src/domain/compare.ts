import { type Answer, answersTo, dutiesIn, isShown, signatureOf } from "./answers.ts";
import type { Index } from "./index-of.ts";
import type { DisagreementHead, RoleHead, Sheet } from "./outline.ts";
import type { Resolution } from "./resolve.ts";

/** A role with its statements, as it enters a comparison. */
export interface Subject {
  readonly role: RoleHead;
  readonly sheet: Sheet;
}

export type Difference = "equal" | "partly" | "different";

/** One or more neighbouring roles that give the same answers. No answers means "not stated", or no part in an area. */
export interface Cell {
  readonly roles: readonly RoleHead[];
  readonly answers: readonly Answer[];
  /** What would be said under another profile. */
  readonly elsewhere: readonly Answer[];
  readonly disagreements: readonly DisagreementHead[];
  /** The roles of which single sources claim something here, beside the answers. */
  readonly claimedOf: readonly RoleHead[];
  /** A role further left, not a neighbour, with the same answers. */
  readonly sameAs?: RoleHead;
}

export interface Row {
  readonly id: string;
  readonly kind: "attribute" | "area";
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly difference: Difference;
  /** How many different answers the roles give. */
  readonly answers: number;
}

export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly ofAreas: boolean;
  readonly rows: readonly Row[];
}

export interface Comparison {
  readonly subjects: readonly Subject[];
  readonly groups: readonly RowGroup[];
  readonly rows: number;
  /** How many rows are not equal. */
  readonly differing: number;
}

/**
 * Compares roles row by row under a profile. Rows come in the order of the catalogue's groups, attributes and areas; a row
 * in which no role says anything is left out. Neighbouring cells that say the same are one cell.
 */
export function compare(index: Index, resolution: Resolution, subjects: readonly Subject[]): Comparison {
  const { groups: all, attributes, areas } = index.outline;
  const groups = all.map(({ id, label, ofAreas }): RowGroup => {
    const lines = ofAreas
      ? areas.map((area) => {
          const answers = ({ sheet }: Subject) => dutiesIn(index, resolution, sheet, area.id);
          return { kind: "area" as const, ...area, answers };
        })
      : attributes
          .filter((attribute) => attribute.group === id)
          .map((attribute) => {
            const answers = ({ role, sheet }: Subject) => answersTo(index, resolution, role, sheet, attribute);
            return { kind: "attribute" as const, ...attribute, answers };
          });
    const rows = lines.flatMap(({ kind, id: row, label: name, answers }) => {
      const columns = subjects.map((subject) => columnOf(index, subject, kind, row, answers(subject)));
      if (columns.every(isEmpty)) return [];
      return [{ id: row, kind, label: name, ...merge(columns) }];
    });
    return { id, label, ofAreas, rows };
  });
  const filled = groups.filter((group) => group.rows.length > 0);
  const rows = filled.flatMap((group) => group.rows);
  const differing = rows.filter((row) => row.difference !== "equal").length;
  return { subjects, groups: filled, rows: rows.length, differing };
}

interface Column {
  readonly role: RoleHead;
  readonly answers: readonly Answer[];
  readonly elsewhere: readonly Answer[];
  readonly disagreements: readonly DisagreementHead[];
  readonly claimedOf: readonly RoleHead[];
  /** Equal for columns that read the same. */
  readonly signature: string;
  readonly signatures: readonly string[];
}

/** Nothing is said here, nothing claimed and nothing contested. */
function isEmpty({ answers, claimedOf, disagreements }: Column): boolean {
  return answers.length + claimedOf.length + disagreements.length === 0;
}

function columnOf(
  index: Index,
  { role, sheet }: Subject,
  kind: Row["kind"],
  row: string,
  all: readonly Answer[],
): Column {
  const answers = all.filter(isShown);
  const disagreements = index.outline.disagreements.filter(
    ({ roles, attributes, areas }) => roles.includes(role.id) && (kind === "area" ? areas : attributes).includes(row),
  );
  const signatures = answers.map(signatureOf).toSorted();
  const elsewhere = all.filter((answer) => !isShown(answer));
  const claimedOf = kind === "attribute" && sheet.claimed.includes(row) ? [role] : [];
  return { role, answers, elsewhere, disagreements, claimedOf, signature: signatures.join("\n"), signatures };
}

function merge(columns: readonly Column[]): Pick<Row, "cells" | "difference" | "answers"> {
  const cells: Cell[] = [];
  columns.forEach((column, at) => {
    const before = cells.at(-1);
    if (before !== undefined && canMerge(columns[at - 1], column)) {
      cells[cells.length - 1] = join(before, column);
      return;
    }
    const { role, answers, elsewhere, disagreements, claimedOf } = column;
    const twin =
      column.signature === "" ? undefined : columns.slice(0, at).find((c) => c.signature === column.signature);
    const sameAs = twin === undefined ? {} : { sameAs: twin.role };
    cells.push({ roles: [role], answers, elsewhere, disagreements, claimedOf, ...sameAs });
  });
  const answers = new Set(columns.map((column) => column.signature)).size;
  return { cells, answers, difference: differenceOf(columns, answers) };
}

/** The same answers of one role more: what is merged stands on the sources of both. */
function join(cell: Cell, { role, answers, elsewhere, claimedOf }: Column): Cell {
  const known = new Set(cell.elsewhere.map(({ id }) => id));
  const more = elsewhere.filter(({ id }) => !known.has(id));
  return {
    ...cell,
    roles: [...cell.roles, role],
    answers: cell.answers.map((answer) => withSourcesOf(answers, answer)),
    elsewhere: [...cell.elsewhere, ...more],
    claimedOf: [...cell.claimedOf, ...claimedOf],
  };
}

function withSourcesOf(answers: readonly Answer[], answer: Answer): Answer {
  const same = answers.filter((other) => signatureOf(other) === signatureOf(answer));
  return { ...answer, sources: [...new Set([answer, ...same].flatMap(({ sources }) => sources))] };
}

function canMerge(left: Column | undefined, right: Column): boolean {
  if (left === undefined || left.signature !== right.signature) return false;
  const idsOf = ({ disagreements }: Column) => disagreements.map((disagreement) => disagreement.id).join();
  return idsOf(left) === idsOf(right);
}

function differenceOf(columns: readonly Column[], answers: number): Difference {
  if (answers === 1) return "equal";
  const shared = columns.some((column, at) =>
    columns.slice(at + 1).some((other) => column.signatures.some((signature) => other.signatures.includes(signature))),
  );
  return shared ? "partly" : "different";
}
