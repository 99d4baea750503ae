import { presetOf } from "../../domain/profile.ts";
import { useCloseSheet } from "../../ui/sheet.tsx";
import { PartStatus } from "../shared/part-status.tsx";
import { useDirectory } from "../shared/use-part.ts";
import { useProfile } from "./use-profile.ts";
import "./profile-choices.css";

/** Typical organisations, each a whole profile. */
export function Presets() {
  const close = useCloseSheet();
  const { index, chosen, setProfile } = useProfile();
  const directory = useDirectory();
  if (directory.part === undefined) return <PartStatus part={directory} what="the organisations" />;
  const { presets } = directory.part;
  const current = presetOf(index, presets, chosen);
  return (
    <ul className="choice-list">
      {presets.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className="choice"
            data-preset={preset.id}
            aria-pressed={preset === current}
            onClick={() => {
              setProfile(preset.profile);
              close();
            }}
          >
            <b>{preset.label}</b>
            <span>{preset.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What each choice of the profile means; each can be made here. */
export function Words() {
  const { chosen, setValue } = useProfile();
  const directory = useDirectory();
  if (directory.part === undefined) return <PartStatus part={directory} what="the words" />;
  return directory.part.dimensions.map((dimension) => (
    <section key={dimension.id}>
      <h3>
        {dimension.label}: {dimension.question}
      </h3>
      <ul className="choice-list">
        {dimension.values.map((value) => {
          const isChosen = chosen[dimension.id] === value.id;
          return (
            <li key={value.id}>
              <button
                type="button"
                className="choice"
                aria-pressed={isChosen}
                onClick={() => setValue(dimension.id, isChosen ? undefined : value.id)}
              >
                <b>{value.label}</b>
                <span>{value.description}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
