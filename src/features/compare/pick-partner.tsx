import { Link } from "@tanstack/react-router";
import type { RoleHead } from "../../domain/outline.ts";
import { encodeRoles } from "../../url/compare.ts";
import { Glyph } from "../shared/glyph.tsx";
import { PartStatus } from "../shared/part-status.tsx";
import { useDirectory } from "../shared/use-part.ts";
import { AddRole } from "./add-role.tsx";
import { partnersOf } from "./partners.logic.ts";
import "../shared/lede.css";
import "../shared/pairs.css";

/** One role alone: with which it is most often compared. */
export function PickPartner({ role }: { readonly role: RoleHead }) {
  const directory = useDirectory();
  const partners = directory.part === undefined ? [] : partnersOf(directory.part, role.id);
  return (
    <>
      <title>{`Compare: ${role.names.label} · Role Explorer`}</title>
      <div className="lede">
        <h1>{role.names.label}</h1>
        <p className="verdict">Compare it with which role?</p>
        <div className="actions">
          <AddRole roles={[role]} />
        </div>
      </div>
      {directory.part === undefined && <PartStatus part={directory} what="the other roles" />}
      <ul className="pairs">
        {partners.map((partner) => (
          <li key={partner.id}>
            <Link
              className="pair"
              to="/compare/$"
              params={{ _splat: encodeRoles([role, partner]) }}
              data-role={partner.id}
            >
              <span className="pair-signs">
                <Glyph role={role} />
                <Glyph role={partner} />
              </span>
              <span>
                <b>{partner.names.label}</b>
                <span className="pair-why">{partner.summary.text}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
