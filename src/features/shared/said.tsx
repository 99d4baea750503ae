import type { Statement } from "../../domain/statement.ts";
import { useProfile } from "../profile/use-profile.ts";
import { useCite } from "./citations.tsx";
import { Cited } from "./cited.tsx";
import { ConditionWords } from "./conditions.tsx";

/** A list of statements, without those that do not hold for the reader's organisation. */
export function Said({ statements }: { readonly statements: readonly Statement[] }) {
  const { resolution } = useProfile();
  useCite(statements);
  return (
    <ul className="said">
      {resolution.list(statements).map(({ item, state }) => {
        if (state === "elsewhere") return null;
        return (
          <li key={`${item.key} ${item.text}`} data-state={state}>
            {state === "depends" && <ConditionWords when={item.when} />}
            {item.key !== undefined && <b>{item.key}. </b>}
            <Cited text={item.text ?? ""} of={item} />
          </li>
        );
      })}
    </ul>
  );
}
