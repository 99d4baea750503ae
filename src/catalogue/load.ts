import { LineCounter, parseDocument, visit } from "yaml";
import type { Fault } from "../domain/fault.ts";

export interface CatalogueFile {
  readonly name: string;
  readonly text: string;
}

/** A fault with the place where a person would mend it. */
export interface PlacedFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly mend: string;
}

export interface JoinedFiles {
  /** The parts of all files as one mapping; lists of the same part stand behind each other in the order of the files. */
  readonly data: unknown;
  /** The place of a fault that a reader of `data` found. */
  readonly place: (fault: Fault) => PlacedFault;
  /** What is wrong with the files themselves. */
  readonly faults: readonly PlacedFault[];
}

/** Parses YAML (or JSON) files, which hold parts of one catalogue, and joins them. */
export function joinFiles(files: readonly CatalogueFile[]): JoinedFiles {
  const parsed = files.map(parseFile);
  const faults = parsed.flatMap((file) => file.faults);
  const data = new Map<string, unknown>();
  const owners = new Map<string, Owner[]>();
  for (const file of parsed) {
    for (const [part, value] of Object.entries(file.parts)) {
      const before = data.get(part);
      const start = Array.isArray(before) ? before.length : 0;
      if (before === undefined) data.set(part, value);
      else if (Array.isArray(before) && Array.isArray(value)) data.set(part, before.concat(value));
      else {
        const reason = `"${part}" is given in another file too.`;
        faults.push({ ...file.at([part]), reason, mend: "Give it once; only lists are joined." });
      }
      owners.set(part, [...(owners.get(part) ?? []), { file, start }]);
    }
  }
  const place = ({ path, reason, mend }: Fault): PlacedFault => {
    const { file, path: local } = localPath(path, owners, parsed);
    return { ...file.at(local), reason, mend };
  };
  // Unlike assignment, this makes `__proto__` a key like any other, for the reader to refuse.
  return { data: Object.fromEntries(data), place, faults };
}

interface ParsedFile {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly faults: readonly PlacedFault[];
  readonly at: (path: Fault["path"]) => Pick<PlacedFault, "file" | "line" | "column">;
}

interface Owner {
  readonly file: ParsedFile;
  /** The position of the file's first item in the joined list. */
  readonly start: number;
}

function parseFile({ name, text }: CatalogueFile): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (path: Fault["path"]) => {
    // The deepest part of the path that is in the file: a missing key is reported where it should stand.
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return placeOf(node.range[0]);
    }
    return placeOf(0);
  };
  const faults = document.errors.map((error): PlacedFault => {
    return { ...placeOf(error.pos[0]), reason: error.message, mend: "Correct the YAML." };
  });
  visit(document, {
    Alias: (_key, { source, range }) => {
      const reason = `"*${source}" repeats another part of the file.`;
      faults.push({ ...placeOf(range?.[0] ?? 0), reason, mend: "Write it out: catalogues have no aliases." });
    },
  });
  if (faults.length > 0) return { parts: {}, faults, at };
  const content: unknown = document.toJS({ maxAliasCount: 0 });
  if (isMapping(content)) return { parts: content, faults, at };
  const reason = "The file does not hold parts of a catalogue.";
  return { parts: {}, faults: [{ ...placeOf(0), reason, mend: 'Start with a part, such as "roles:".' }], at };
}

function localPath(path: Fault["path"], owners: ReadonlyMap<string, readonly Owner[]>, files: readonly ParsedFile[]) {
  const [part, position, ...rest] = path;
  const candidates = owners.get(String(part)) ?? [];
  if (typeof position === "number") {
    const owner = candidates.findLast(({ start }) => start <= position);
    if (owner !== undefined) return { file: owner.file, path: [String(part), position - owner.start, ...rest] };
  }
  const file = candidates[0]?.file ?? files[0] ?? parseFile({ name: "catalogue", text: "" });
  return { file, path };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A fault as one line that editors and terminals can open: `file:line:column: reason mend`. */
export function formatFault({ file, line, column, reason, mend }: PlacedFault): string {
  return `${file}:${line}:${column}: ${reason} ${mend}`;
}
