import { Link } from "@tanstack/react-router";
import { useApp } from "../../store/provider.tsx";
import { LinkNotices } from "../shared/link-notices.tsx";
import { PickRoles } from "../shared/pick-roles.tsx";
import { PopularComparisons } from "../shared/popular-comparisons.tsx";
import "../shared/lede.css";

/** The front door: what this is in one line, and the main thing to do. */
export function StartPage() {
  const roles = useApp((state) => state.index.outline.roles.length);
  return (
    <main id="main" className="page">
      <title>Role Explorer: who does what, and who is above whom</title>
      <LinkNotices />
      <div className="lede">
        <h1>Who does what, and who is above whom, in project organisations</h1>
        <p className="verdict">Say what your organisation is like, pick roles, and read how they differ there.</p>
      </div>
      <PickRoles />
      <PopularComparisons />
      <p className="section">
        Or browse <Link to="/roles">all {roles} roles</Link>.
      </p>
    </main>
  );
}
