import { Link } from "@tanstack/react-router";
import type { RoleHead } from "../../domain/outline.ts";
import { glyphOf } from "./glyph.logic.ts";
import "./glyph.css";

/** The sign of a role: letters, shape (circle for a person, square for a unit, hexagon for a board) and ink. */
export function Glyph({ role, size = "m" }: { readonly role: RoleHead; readonly size?: "s" | "m" | "l" | "xl" }) {
  const { letters, ink, fill } = glyphOf(role);
  return (
    <span className="glyph" data-ink={ink} data-fill={fill} data-kind={role.kind} data-size={size} aria-hidden="true">
      {letters}
    </span>
  );
}

/** A role's sign and name, leading to its page. */
export function RoleLink({ role }: { readonly role: RoleHead }) {
  return (
    <Link className="role-link" to="/roles/$roleId" params={{ roleId: role.id }} data-role={role.id}>
      <Glyph role={role} size="s" />
      <span className="role-name">{role.names.label}</span>
    </Link>
  );
}
