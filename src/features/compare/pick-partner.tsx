import { Link } from "@tanstack/react-router";
import type { RoleHead } from "../../domain/outline.ts";
import { useApp } from "../../store/provider.tsx";
import { encodeRoles } from "../../url/compare.ts";
import { Glyph } from "../shared/glyph.tsx";
import { AddRole } from "./add-role.tsx";
import { partnersOf } from "./partners.logic.ts";
import "../shared/lede.css";
import "../shared/pairs.css";

/** One role alone: with which it is most often compared. */
export function PickPartner({ role }: { readonly role: RoleHead }) {
  const index = useApp((state) => state.index);
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
      <ul className="pairs">
        {partnersOf(index, role).map((partner) => (
          <li key={partner.id}>
            <Link className="pair" to="/compare/$" params={{ _splat: encodeRoles([role, partner]) }} data-role={partner.id}>
              <span className="pair-signs">
                <Glyph role={role} />
                <Glyph role={partner} />
              </span>
              <span>
                <b>{partner.names.label}</b>
                <span>{partner.summary.text}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
