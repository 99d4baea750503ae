import { useEffect, useRef } from "react";
import { remarksOn } from "../../domain/profile.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useRemarks } from "../shared/use-part.ts";
import { useProfile } from "./use-profile.ts";

/** What is odd or telling about the profile: it is allowed, and commented (requirement R23). */
export function Remarks() {
  const { resolution } = useProfile();
  const { part = [] } = useRemarks();
  const announce = useAnnounce();
  const remarks = remarksOn(part, resolution);
  const texts = remarks.map(({ text }) => text).join(" ");
  const before = useRef(texts);
  useEffect(() => {
    if (texts !== "" && texts !== before.current) announce(texts);
    before.current = texts;
  }, [texts, announce]);
  return remarks.map(({ id, text }) => (
    <p key={id} className="profile-remark">
      {text}
    </p>
  ));
}
