import { Link } from "@tanstack/react-router";
import { Empty } from "../../ui/notice.tsx";

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main id="main" className="page pt-9">
      <h1 className="page-title">There is no such page</h1>
      <Empty title="The address leads nowhere, perhaps because a part of it is missing.">
        <p>
          <Link to="/">Pick roles to compare</Link>, or see <Link to="/roles">all roles</Link>.
        </p>
      </Empty>
    </main>
  );
}
