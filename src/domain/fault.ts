/** Something wrong in a catalogue: where, why, and what to do about it. */
export interface Fault {
  /** Keys and positions from the root: `["roles", 3, "names", "label"]`. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly mend: string;
}

/** A path as people write it: `roles[3].names.label`; the root is `catalogue`. */
export function formatPath(path: Fault["path"]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text === "" ? "catalogue" : text.replace(/^\./, "");
}
