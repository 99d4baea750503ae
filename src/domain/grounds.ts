import type { Catalogue, Source } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import type { Grounds, Statement } from "./statement.ts";

type Path = Fault["path"];
type Claim = { readonly grounds: Grounds; readonly path: Path };

/**
 * Every claim stands on a source or says on what else, and names only sources that exist; a source of grade C does not
 * stand alone (requirement R61).
 */
export function checkGrounds(catalogue: Catalogue): Fault[] {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const faults: Fault[] = [];
  for (const { grounds, path } of claims(catalogue)) faults.push(...checkClaim(grounds, path, sources));
  for (const { statement, path } of statementsOf(catalogue)) {
    if (statement.text !== undefined || statement.key !== undefined || statement.absent !== undefined) continue;
    faults.push({ path, reason: "The statement says nothing.", mend: 'Give it a "text", a "key" or "absent".' });
  }
  return faults;
}

function checkClaim(grounds: Grounds, path: Path, sources: ReadonlyMap<string, Source>): Fault[] {
  const faults: Fault[] = [];
  const cited = grounds.sources.map((id, position) => {
    const source = sources.get(id);
    if (source === undefined) {
      const reason = `There is no source "${id}".`;
      faults.push({ path: [...path, "sources", position], reason, mend: "Add it to the sources, or correct the id." });
    }
    return source;
  });
  if (grounds.basis !== undefined) return faults;
  if (cited.length === 0) {
    const mend = "Name its sources, or its basis: synthesis, general-knowledge or claim.";
    faults.push({ path, reason: "This stands on nothing.", mend });
  } else if (cited.every((source) => source?.grade === "C")) {
    const mend = "Add a source of grade A or B, or a basis.";
    faults.push({ path: [...path, "sources"], reason: "A source of grade C does not stand alone.", mend });
  }
  return faults;
}

function* statementsOf(catalogue: Catalogue): Generator<{ statement: Statement; path: Path }> {
  for (const [at, role] of catalogue.roles.entries()) {
    yield { statement: role.summary, path: ["roles", at, "summary"] };
    for (const [id, statements] of Object.entries(role.statements)) {
      for (const [n, statement] of statements.entries()) yield { statement, path: ["roles", at, "statements", id, n] };
    }
  }
  for (const [at, question] of catalogue.questions.entries()) {
    yield { statement: question.verdict, path: ["questions", at, "verdict"] };
    for (const [n, statement] of question.answer.entries()) yield { statement, path: ["questions", at, "answer", n] };
  }
  for (const [at, { positions, field }] of catalogue.disagreements.entries()) {
    for (const [n, statement] of positions.entries()) yield { statement, path: ["disagreements", at, "positions", n] };
    for (const [n, statement] of field.entries()) yield { statement, path: ["disagreements", at, "field", n] };
  }
}

function* claims(catalogue: Catalogue): Generator<Claim> {
  for (const { statement, path } of statementsOf(catalogue)) yield { grounds: statement, path };
  for (const part of ["presets", "remarks", "lines", "memberships", "transitions", "activities"] as const) {
    for (const [at, grounds] of catalogue[part].entries()) yield { grounds, path: [part, at] };
  }
  for (const [at, activity] of catalogue.activities.entries()) {
    for (const [n, assignment] of activity.assignments.entries()) {
      const own = assignment.sources.length > 0 || assignment.basis !== undefined;
      if (own) yield { grounds: assignment, path: ["activities", at, "assignments", n] };
    }
  }
  for (const [at, role] of catalogue.roles.entries()) {
    for (const [n, also] of role.names.also.entries()) {
      yield { grounds: also, path: ["roles", at, "names", "also", n] };
    }
  }
}
