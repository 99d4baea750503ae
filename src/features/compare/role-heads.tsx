import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { Comparison } from "../../domain/compare.ts";
import { shortNames } from "../../domain/names.ts";
import { IconButton, Switch } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Glyph } from "../shared/glyph.tsx";
import { useRoles } from "./use-roles.ts";

interface RoleHeadsProps {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}

const KINDS = { person: "A person", unit: "A unit, not a person", board: "A board" } as const;
const TWO_AT_LEAST = "A comparison needs two roles.";

/** The heads of the columns: which roles, in which order, and the controls to change that. They stay in sight. */
export function RoleHeads({ comparison, onlyDifferences }: RoleHeadsProps) {
  const roles = comparison.subjects.map(({ role }) => role);
  const heads = useRef<HTMLTableRowElement>(null);
  const { move, remove, setOnlyDifferences } = useRoles(roles, heads);
  const shorts = shortNames(roles);
  const last = roles.length - 1;
  const enough = roles.length > 2 ? undefined : TWO_AT_LEAST;
  return (
    <thead role="rowgroup">
      <tr className="compare-heads" role="row" ref={heads}>
        <th className="compare-corner" role="columnheader" scope="col">
          <Switch
            label="Only differences"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.target.checked)}
          />
          <small>
            {comparison.differing} of {comparison.rows} rows differ
          </small>
        </th>
        {roles.map((role, at) => (
          <th key={role.id} className="compare-head" role="columnheader" scope="col" data-role={role.id}>
            <Glyph role={role} size="l" />
            <div>
              <Link className="compare-name" to="/roles/$roleId" params={{ roleId: role.id }}>
                <span className="full">{role.names.label}</span>
                <span className="short" aria-hidden="true">
                  {shorts[at]}
                </span>
              </Link>
              <div className="compare-kind">{KINDS[role.kind]}</div>
            </div>
            <div className="compare-controls">
              <IconButton
                label={`Move ${role.names.label} left`}
                data-control="left"
                disabledBecause={at === 0 ? "It is the first." : undefined}
                onClick={() => move(at, at - 1, "left")}
              >
                <Icon name="left" />
              </IconButton>
              <IconButton
                label={`Move ${role.names.label} right`}
                data-control="right"
                disabledBecause={at === last ? "It is the last." : undefined}
                onClick={() => move(at, at + 1, "right")}
              >
                <Icon name="right" />
              </IconButton>
              <IconButton
                label={`Remove ${role.names.label}`}
                data-control="remove"
                disabledBecause={enough}
                onClick={() => remove(at)}
              >
                <Icon name="close" />
              </IconButton>
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
