import { Fragment, lazy, Suspense } from "react";
import type { DimensionHead } from "../../domain/catalogue.ts";
import { Button } from "../../ui/button.tsx";
import { InlineSelect } from "../../ui/inline-select.tsx";
import { ProfileSheets } from "./profile-sheet.tsx";
import { partsOf } from "./sentence.logic.ts";
import { useProfile } from "./use-profile.ts";
import "./profile.css";

const Remarks = lazy(async () => ({ default: (await import("./remarks.tsx")).Remarks }));

/** The organisation that the answers are for, as one sentence with the choices inside it. */
export function ProfileBar() {
  const { index, chosen, setProfile } = useProfile();
  const hasChoices = Object.keys(chosen).length > 0;
  const { dimensions, sentence } = index.outline;
  if (dimensions.length === 0) return null;
  return (
    <section className="profile" aria-label="Your organisation">
      <div className="page">
        <ProfileSign />
        <div className="profile-sentence">
          <p>
            {partsOf(sentence).map((part, at) => {
              // Parts of the sentence never change places, and several may be the same words.
              if ("words" in part) return <Fragment key={at}>{part.words}</Fragment>;
              const dimension = index.dimensions.get(part.dimension);
              return dimension === undefined ? null : (
                <span key={dimension.id} className="whitespace-nowrap">
                  <Slot dimension={dimension} />
                  {part.mark}
                </span>
              );
            })}
          </p>
          {/* A live region of its own: a remark and the number of changed answers are said at the same time. */}
          <div role="status">
            {hasChoices && (
              <Suspense>
                <Remarks />
              </Suspense>
            )}
          </div>
        </div>
        <div className="profile-aside">
          <ProfileSheets />
          {hasChoices && (
            <Button look="quiet" onClick={() => setProfile({})}>
              Clear
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function Slot({ dimension }: { readonly dimension: DimensionHead }) {
  const { chosen, setValue } = useProfile();
  const value = chosen[dimension.id];
  const isChosen = value !== undefined && value !== dimension.assumed;
  return (
    <InlineSelect
      look={isChosen ? "marked" : "open"}
      data-dimension={dimension.id}
      aria-label={dimension.label}
      value={value ?? dimension.assumed ?? ""}
      onChange={(event) => setValue(dimension.id, event.target.value === "" ? undefined : event.target.value)}
    >
      {dimension.assumed === undefined && <option value="">{dimension.unset}</option>}
      {dimension.values.map(({ id, phrase }) => (
        <option key={id} value={id}>
          {phrase}
        </option>
      ))}
    </InlineSelect>
  );
}

/** The profile as a pattern: a row for each dimension, a cell for each value, the chosen one filled. */
function ProfileSign() {
  const { index, resolution } = useProfile();
  const { dimensions } = index.outline;
  const height = 22 / dimensions.length;
  return (
    <svg className="profile-sign" viewBox="0 0 30 22" aria-hidden="true">
      {dimensions.map(({ id, values }, row) =>
        values.map((value, column) => (
          <rect
            key={value.id}
            x={(column * 30) / values.length}
            y={row * height}
            width={30 / values.length - 1.4}
            height={height - 1.1}
            rx="0.5"
            data-chosen={resolution.profile[id] === value.id || undefined}
          />
        )),
      )}
    </svg>
  );
}
