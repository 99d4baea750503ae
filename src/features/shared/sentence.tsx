import { Link } from "@tanstack/react-router";
import type { RoleHead } from "../../domain/outline.ts";
import type { Segment } from "../../domain/sentence.ts";
import { useProfile } from "../profile/use-profile.ts";
import { glyphOf } from "./glyph.logic.ts";
import { Marked } from "./marked.tsx";
import "./glyph.css";

/** A sentence that was put together from the data, with its roles as links and its profile's words marked. */
export function SentenceView({ segments }: { readonly segments: readonly Segment[] }) {
  const { chosen } = useProfile();
  return segments.map((segment, at) => {
    // Segments of one sentence never change places.
    const key = `${at} ${segment.text}`;
    if ("role" in segment) return <RoleWord key={key} role={segment.role} text={segment.text} />;
    const because = "because" in segment ? segment.because.filter((id) => Object.hasOwn(chosen, id)) : [];
    return (
      <Marked key={key} because={because}>
        {segment.text}
      </Marked>
    );
  });
}

function RoleWord({ role, text }: { readonly role: RoleHead; readonly text: string }) {
  return (
    <Link
      className="role-word"
      to="/roles/$roleId"
      params={{ roleId: role.id }}
      data-role={role.id}
      data-ink={glyphOf(role).ink}
    >
      {text}
    </Link>
  );
}
