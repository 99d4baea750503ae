import type { Statement } from "../../domain/statement.ts";
import { useProfile } from "../profile/use-profile.ts";
import { ConditionWords } from "./conditions.tsx";
import { SourceMarks } from "./source-marks.tsx";

/** A list of statements, without those that do not hold for the reader's organisation. */
export function Said({ statements }: { readonly statements: readonly Statement[] }) {
  const { resolution } = useProfile();
  return (
    <ul className="said">
      {resolution.list(statements).map(({ item, state }) => {
        if (state === "elsewhere") return null;
        return (
          <li key={`${item.key} ${item.text}`} data-state={state}>
            {state === "depends" && <ConditionWords when={item.when} />}
            {item.key !== undefined && <b>{item.key}. </b>}
            {item.text}
            <SourceMarks of={item} />
          </li>
        );
      })}
    </ul>
  );
}
