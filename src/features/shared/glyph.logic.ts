import type { Glyph, Ink } from "../../domain/catalogue.ts";
import type { RoleHead } from "../../domain/outline.ts";

const INKS: readonly Ink[] = ["cobalt", "umber", "slate", "olive", "teal", "oxblood", "green", "orchid"];

/**
 * The sign of a role: the one that its catalogue gives, or one made of the first letters of its name and an ink that
 * depends on its id alone, so that a role looks the same on every screen.
 */
export function glyphOf({ id, names, glyph }: RoleHead): Glyph {
  if (glyph !== undefined) return glyph;
  const words = names.label.match(/[\p{L}\p{N}]+/gu) ?? [id];
  const letters = words.slice(0, 3).map((word) => word.charAt(0).toUpperCase());
  const hash = Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
  return { letters: letters.join(""), ink: INKS[hash % INKS.length] ?? "slate", fill: "ring" };
}
