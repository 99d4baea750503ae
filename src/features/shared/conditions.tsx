import { Fragment } from "react";
import { branchesOf, type Choice } from "../../domain/profile.ts";
import type { Condition } from "../../domain/statement.ts";
import { useProfile } from "../profile/use-profile.ts";
import { wordsOf } from "./conditions.logic.ts";

/** On what an open answer depends, in words; each word is a choice that the profile can take. */
export function ConditionWords({ when }: { readonly when: Condition | undefined }) {
  const { index, resolution } = useProfile();
  const ways = branchesOf(index, resolution.profile, when);
  return (
    <p className="branch-when">
      {ways.map((demands, at) => (
        // The ways of one condition never change places.
        <Fragment key={at}>
          {at > 0 && "; or "}
          {demands.map((choices, nth) => (
            <Fragment key={choices[0]?.dimension.id}>
              {nth > 0 && ", "}
              <Choices choices={choices} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  const { setValue } = useProfile();
  const values = choices.map(({ value }) => value);
  return choices.map(({ dimension, value }, at) => (
    <Fragment key={value.id}>
      {at > 0 && (at === choices.length - 1 ? " or " : ", ")}
      <button
        type="button"
        className="branch-choice"
        data-value={value.id}
        title={`Answer for: ${value.label}`}
        onClick={() => setValue(dimension.id, value.id)}
      >
        {wordsOf(values, at)}
      </button>
    </Fragment>
  ));
}
