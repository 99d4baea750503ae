import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { createRoleFinder } from "../../domain/find-roles.ts";
import type { RoleEntry } from "../../domain/outline.ts";
import { useApp } from "../../store/provider.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Empty } from "../../ui/notice.tsx";
import type { RolesSearch } from "../../url/search.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Glyph } from "../shared/glyph.tsx";
import { LinkNotices } from "../shared/link-notices.tsx";
import { filterRoles, groupByLevel } from "./roles.logic.ts";
import "./roles.css";

const KINDS = [
  ["person", "Persons"],
  ["unit", "Units"],
  ["board", "Boards"],
] as const;

/** All roles, by level, with filters that the address holds. */
export function RolesPage({ filter }: { readonly filter: RolesSearch }) {
  const { index, resolution } = useProfile();
  const { outline } = index;
  const directory = useApp((state) => state.directory);
  const navigate = useNavigate({ from: "/roles/" });
  const find = useMemo(() => createRoleFinder(directory ?? { roles: [], spellings: [] }), [directory]);
  const roles = filterRoles(find, resolution, filter);
  const groups = groupByLevel(index, resolution, roles);

  const set = (change: RolesSearch, replace = false): void => {
    void navigate({ search: (search) => ({ ...search, ...change }), replace, resetScroll: false });
  };
  // Typing is one step back, however many keys it took (requirement R4).
  const type = (words: string): void => set({ q: words === "" ? undefined : words }, filter.q !== undefined);

  return (
    <main id="main" className="page">
      <title>All roles · Role Explorer</title>
      <LinkNotices />
      <h1 className="page-title pt-9">All roles</h1>
      <search className="role-filters">
        <label className="filter-words">
          <span>Name</span>
          <span className="filter-field">
            <Icon name="search" />
            <input type="search" value={filter.q ?? ""} onChange={(event) => type(event.target.value)} />
          </span>
        </label>
        <Choice
          label="Kind"
          all="All kinds"
          value={filter.kind}
          options={KINDS}
          onChange={(value) => set({ kind: KINDS.find(([id]) => id === value)?.[0] })}
        />
        <Choice
          label="Level"
          all="All levels"
          value={filter.level}
          options={outline.levels.map(({ id, label }) => [id, label] as const)}
          onChange={(value) => set({ level: value })}
        />
        <p role="status">
          {roles.length} of {outline.roles.length} roles
        </p>
      </search>
      {groups.map(({ label, roles: members }) => (
        <section key={label} className="level-group" aria-label={label}>
          <h2>{label}</h2>
          <ul>
            {members.map((role) => (
              <RoleItem key={role.id} role={role} />
            ))}
          </ul>
        </section>
      ))}
      {roles.length === 0 && (
        <Empty title="No role fits these filters.">
          <p className="actions">
            {filter.q !== undefined && (
              <Button onClick={() => set({ q: undefined })}>Any name, not “{filter.q}”</Button>
            )}
            {filter.kind !== undefined && <Button onClick={() => set({ kind: undefined })}>All kinds</Button>}
            {filter.level !== undefined && <Button onClick={() => set({ level: undefined })}>All levels</Button>}
          </p>
        </Empty>
      )}
    </main>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function RoleItem({ role }: { readonly role: RoleEntry }) {
  return (
    <li>
      <Link className="role-item" to="/roles/$roleId" params={{ roleId: role.id }} data-role={role.id}>
        <Glyph role={role} size="l" />
        <span>
          <b>{role.names.label}</b>
          <span>{role.summary.text}</span>
        </span>
      </Link>
    </li>
  );
}
