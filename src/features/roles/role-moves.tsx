import { useMemo } from "react";
import type { Transition } from "../../domain/catalogue.ts";
import type { Directory, RoleHead } from "../../domain/outline.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Cited } from "../shared/cited.tsx";
import { ConditionWords } from "../shared/conditions.tsx";
import { Glyph, RoleLink } from "../shared/glyph.tsx";

const USUAL = { common: "Common", possible: "Possible", rare: "Rare", "step-down": "A step down" } as const;

interface RoleMovesProps {
  readonly role: RoleHead;
  /** All moves to it and from it. */
  readonly moves: Directory["transitions"];
}

/** From which roles people come to this one, and to which they go on. */
export function RoleMoves({ role, moves }: RoleMovesProps) {
  const from = useMemo(() => moves.filter((move) => move.to === role.id), [role, moves]);
  const to = useMemo(() => moves.filter((move) => move.from === role.id), [role, moves]);
  if (from.length === 0 && to.length === 0) return null;
  return (
    <section aria-labelledby="moves-heading">
      <div className="section-head">
        <h2 id="moves-heading">Moves</h2>
      </div>
      <div className="moves">
        <Moves title="Comes from" moves={from} otherOf={(move) => move.from} />
        <div className="moves-here" aria-hidden="true">
          <Glyph role={role} size="l" />
          <span>{role.names.label}</span>
        </div>
        <Moves title="Goes to" moves={to} otherOf={(move) => move.to} />
      </div>
    </section>
  );
}

interface MovesProps {
  readonly title: string;
  readonly moves: readonly Transition[];
  readonly otherOf: (move: Transition) => string;
}

function Moves({ title, moves, otherOf }: MovesProps) {
  const { index, resolution } = useProfile();
  return (
    <div>
      <h3>{title}</h3>
      {moves.length === 0 && <p className="quiet">Not stated</p>}
      <ul>
        {resolution.list(moves).map(({ item: move, state }) => {
          const other = index.roles.get(otherOf(move));
          if (other === undefined || state === "elsewhere") return null;
          return (
            <li key={`${move.from} ${move.to} ${move.usual}`} data-state={state}>
              <RoleLink role={other} />
              {state === "depends" && <ConditionWords when={move.when} />}
              <p>
                {USUAL[move.usual]}. <Cited text={move.needs} of={move} />
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
