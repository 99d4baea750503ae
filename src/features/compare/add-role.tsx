import { lazy, Suspense, useRef } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { Sheet, useCloseSheet } from "../../ui/sheet.tsx";
import { MOST_ROLES } from "../../url/compare.ts";
import { useRoles } from "./use-roles.ts";

const RolePicker = lazy(async () => ({ default: (await import("../shared/role-picker.tsx")).RolePicker }));

const FULL = `${MOST_ROLES} roles are the most that can be read side by side. Remove one first.`;

interface AddRoleProps {
  /** The roles that are there already. */
  readonly roles: readonly RoleHead[];
}

/** Adds a role to the comparison. */
export function AddRole({ roles }: AddRoleProps) {
  const full = roles.length >= MOST_ROLES ? FULL : undefined;
  const opener = (
    <>
      <Icon name="add" />
      Add a role
    </>
  );
  return (
    <>
      <Sheet title="Add a role" opener={opener} look="ink" disabledBecause={full}>
        <Suspense fallback={<Skeleton lines={4} label="Loading the search" />}>
          <Search roles={roles} />
        </Suspense>
      </Sheet>
      {full !== undefined && <p className="limit">{full}</p>}
    </>
  );
}

function Search({ roles }: AddRoleProps) {
  const { add } = useRoles(roles, useRef(null));
  const close = useCloseSheet();
  const pick = (role: RoleHead): void => {
    close();
    add(role);
  };
  return <RolePicker label="Which role?" taken={roles} takesFocus onPick={pick} />;
}
