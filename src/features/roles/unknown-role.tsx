import { Link } from "@tanstack/react-router";
import { Empty } from "../../ui/notice.tsx";
import { PopularComparisons } from "../shared/popular-comparisons.tsx";

/** The address names a role that is not in the catalogue. */
export function UnknownRole() {
  return (
    <main id="main" className="page pt-9">
      <title>No such role · Role Explorer</title>
      <h1 className="page-title">There is no such role</h1>
      <Empty title="The link names a role that we do not have (any more).">
        <p>
          See <Link to="/roles">all roles</Link>, or start with a comparison.
        </p>
      </Empty>
      <PopularComparisons />
    </main>
  );
}
