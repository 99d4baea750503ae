import type { Letters } from "../../domain/catalogue.ts";
import "./letter.css";

const WORDS = {
  A: { name: "Accountable", does: "answers for it" },
  R: { name: "Responsible", does: "does the work" },
  C: { name: "Consulted", does: "is asked first" },
  I: { name: "Informed", does: "is told" },
} as const;

type One = keyof typeof WORDS;
const SINGLE: readonly One[] = ["A", "R", "C", "I"];

function Letter({ letter }: { readonly letter: One }) {
  return (
    <abbr className="letter" data-letter={letter} title={WORDS[letter].name}>
      {letter}
    </abbr>
  );
}

/** A role's part in an activity, as its letters. */
export function LettersOf({ letters }: { readonly letters: Letters }) {
  return (
    <span className="letters">
      {SINGLE.filter((letter) => letters.includes(letter)).map((letter) => (
        <Letter key={letter} letter={letter} />
      ))}
    </span>
  );
}

/** What the letters mean. */
export function LetterLegend() {
  return (
    <span className="legend">
      {SINGLE.map((letter) => (
        <span key={letter}>
          <Letter letter={letter} />
          {WORDS[letter].name.toLowerCase()}: {WORDS[letter].does}
        </span>
      ))}
    </span>
  );
}
