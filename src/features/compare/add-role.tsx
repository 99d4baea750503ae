import { lazy, Suspense, useRef } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { MOST_ROLES } from "../../url/compare.ts";
import { useRoles } from "./use-roles.ts";

const RolePicker = lazy(async () => ({ default: (await import("../shared/role-picker.tsx")).RolePicker }));

const FULL = `${MOST_ROLES} roles are the most that can be read side by side. Remove one first.`;

/** Adds a role to the comparison. The search for roles loads when it is first asked for. */
export function AddRole({ roles }: { readonly roles: readonly RoleHead[] }) {
  const { add } = useRoles(roles, useRef(null));
  const full = roles.length >= MOST_ROLES ? FULL : undefined;
  const opener = (open: () => void) => (
    <Button look="ink" disabledBecause={full} onClick={open}>
      <Icon name="add" />
      Add a role
    </Button>
  );
  return (
    <>
      <Sheet title="Add a role" opener={opener}>
        {(close) => (
          <Suspense fallback={<Skeleton lines={4} label="Loading the search" />}>
            <RolePicker
              label="Which role?"
              taken={roles}
              autoFocus
              onPick={(role) => {
                close();
                add(role);
              }}
            />
          </Suspense>
        )}
      </Sheet>
      {full !== undefined && <p className="limit">{full}</p>}
    </>
  );
}
