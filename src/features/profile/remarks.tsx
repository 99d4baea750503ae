import { remarksOn } from "../../domain/profile.ts";
import { useRemarks } from "../shared/use-part.ts";
import { useProfile } from "./use-profile.ts";

/** What is odd or telling about the profile: it is allowed, and commented (requirement R23). */
export function Remarks() {
  const { resolution } = useProfile();
  const { part = [] } = useRemarks();
  return remarksOn(part, resolution).map(({ id, text }) => (
    <p key={id} className="profile-remark">
      {text}
    </p>
  ));
}
