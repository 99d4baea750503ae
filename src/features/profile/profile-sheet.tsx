import { useRef } from "react";
import { presetOf } from "../../domain/profile.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useProfile } from "./use-profile.ts";

/** Two ways into the profile for people who do not have the words yet: typical organisations, and what the words mean. */
export function ProfileSheet() {
  const { index, chosen, setProfile, setValue } = useProfile();
  const presets = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLDialogElement>(null);
  const current = presetOf(index, chosen);
  return (
    <>
      <Button look="quiet" onClick={() => presets.current?.showModal()}>
        {current?.label ?? "Typical organisations"}
      </Button>
      <Button look="quiet" onClick={() => words.current?.showModal()}>
        What do these words mean?
      </Button>

      <dialog ref={presets} className="sheet" aria-labelledby="presets-heading">
        <SheetHead id="presets-heading" title="Typical organisations" onClose={() => presets.current?.close()} />
        <ul className="choice-list">
          {index.outline.presets.map((preset) => (
            <li key={preset.id}>
              <button
                type="button"
                className="choice"
                aria-pressed={preset.id === current?.id}
                onClick={() => {
                  setProfile(preset.profile);
                  presets.current?.close();
                }}
              >
                <b>{preset.label}</b>
                <span>{preset.description}</span>
              </button>
            </li>
          ))}
        </ul>
      </dialog>

      <dialog ref={words} className="sheet" aria-labelledby="words-heading">
        <SheetHead id="words-heading" title="What these words mean" onClose={() => words.current?.close()} />
        {index.outline.dimensions.map((dimension) => (
          <section key={dimension.id}>
            <h3>
              {dimension.label}: {dimension.question}
            </h3>
            <ul className="choice-list">
              {dimension.values.map((value) => (
                <li key={value.id}>
                  <button
                    type="button"
                    className="choice"
                    aria-pressed={chosen[dimension.id] === value.id}
                    onClick={() => setValue(dimension.id, chosen[dimension.id] === value.id ? undefined : value.id)}
                  >
                    <b>{value.label}</b>
                    <span>{value.description}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </dialog>
    </>
  );
}

function SheetHead({ id, title, onClose }: { readonly id: string; readonly title: string; readonly onClose: () => void }) {
  return (
    <div className="sheet-head">
      <h2 id={id}>{title}</h2>
      <IconButton label="Close" onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
