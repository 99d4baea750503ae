import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { compare } from "../../domain/compare.ts";
import type { Directory, RoleEntry, RoleHead, Sheet } from "../../domain/outline.ts";
import type { Grounds } from "../../domain/statement.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Notice } from "../../url/compare.ts";
import { useProfile } from "../profile/use-profile.ts";
import { CopyLink } from "../share/copy-link.tsx";
import { Citations } from "../shared/citations.tsx";
import { Cited } from "../shared/cited.tsx";
import { Glyph } from "../shared/glyph.tsx";
import { LinkNotices } from "../shared/link-notices.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { RoleFacts } from "./role-facts.tsx";
import { RoleGroup } from "./role-group.tsx";
import { RoleMoves } from "./role-moves.tsx";
import "./role.css";

interface RolePageProps {
  readonly role: RoleHead;
  readonly entry: RoleEntry;
  readonly sheet: Sheet;
  readonly moves: Directory["transitions"];
  readonly notices: readonly Notice[];
}

/** One role: what it is, what it answers for, who is above and below it, and where people in it come from and go. */
export function RolePage({ role, entry, sheet, moves, notices }: RolePageProps) {
  const { index, resolution } = useProfile();
  const { groups } = useMemo(() => compare(index, resolution, [{ role, sheet }]), [index, resolution, role, sheet]);
  const grounds = useMemo((): readonly Grounds[] => {
    const cells = groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
    return [entry.summary, ...cells.flatMap((cell) => [...cell.answers, ...cell.elsewhere]), ...moves];
  }, [groups, entry, moves]);
  const level = resolution.list(role.levels).filter(({ state }) => state === "holds");

  return (
    <Citations of={grounds}>
      <main id="main" className="page">
        <title>{`${role.names.label} · Role Explorer`}</title>
        <LinkNotices of={notices} />
        <header className="role-head" data-role={role.id}>
          <Glyph role={role} size="xl" />
          <div>
            <p className="crumb">
              <Link to="/roles">Roles</Link>
              {level.map(({ item }) => ` / ${index.outline.levels.find(({ id }) => id === item.level)?.label}`)}
            </p>
            <h1>{role.names.label}</h1>
          </div>
          <div className="actions">
            <Link className="btn btn-ink" to="/compare/$" params={{ _splat: role.id }}>
              <Icon name="add" />
              Compare
            </Link>
            <CopyLink />
          </div>
          <p className="role-summary">
            <Cited text={entry.summary.text ?? ""} of={entry.summary} />
          </p>
        </header>
        <div className="role-columns">
          <div className="role-main">
            {groups.map((group) => (
              <RoleGroup key={group.id} group={group} />
            ))}
            <RoleMoves role={role} moves={moves} />
          </div>
          <RoleFacts entry={entry} />
        </div>
        <SourceList />
      </main>
    </Citations>
  );
}
