import type { ReactNode } from "react";
import type { RoleEntry } from "../../domain/outline.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Glyph, RoleLink } from "../shared/glyph.tsx";
import { SourceMarks } from "../shared/source-marks.tsx";

/** The facts about a role that fit a margin: its names, its level, with what it is confused. */
export function RoleFacts({ entry }: { readonly entry: RoleEntry }) {
  const { index, resolution } = useProfile();
  const { names, confusedWith } = entry;
  const levels = resolution.list(entry.levels).filter(({ state }) => state !== "elsewhere");
  const confused = confusedWith.flatMap((id) => index.roles.get(id) ?? []);
  return (
    <aside className="role-side" aria-label="In brief">
      <dl className="facts">
        {names.abbreviations.length > 0 && <Fact term="Abbreviated">{names.abbreviations.join(", ")}</Fact>}
        {names.us !== undefined && <Fact term="American spelling">{names.us.label}</Fact>}
        {names.also.length > 0 && (
          <Fact term="Also known as">
            {names.also.map((also) => (
              <p key={also.name}>
                {also.name}
                {also.where !== undefined && <span className="quiet"> ({also.where})</span>}
                <SourceMarks of={also} />
              </p>
            ))}
          </Fact>
        )}
        {confused.length > 0 && (
          <Fact term="Not to be confused with">
            {confused.map((other) => (
              <RoleLink key={other.id} role={other} />
            ))}
          </Fact>
        )}
        <Fact term="Level">
          <ol className="ladder">
            {index.outline.levels.map((level) => {
              const at = levels.find(({ item }) => item.level === level.id);
              return (
                <li key={level.id} data-state={at?.state}>
                  {at !== undefined && <Glyph role={entry} size="s" />}
                  {level.label}
                  {at?.state === "depends" && <span className="quiet"> (depends)</span>}
                </li>
              );
            })}
          </ol>
        </Fact>
      </dl>
    </aside>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
