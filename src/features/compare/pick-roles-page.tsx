import { PickRoles } from "../shared/pick-roles.tsx";
import { PopularComparisons } from "../shared/popular-comparisons.tsx";
import "../shared/lede.css";

/** No role in the address: pick some, or start with what others compare. */
export function PickRolesPage() {
  return (
    <>
      <title>Compare roles · Role Explorer</title>
      <div className="lede">
        <h1>Compare</h1>
        <p className="verdict">Choose two roles to see how they differ.</p>
      </div>
      <PickRoles />
      <PopularComparisons />
    </>
  );
}
