import { lazy, Suspense, useRef, useState } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { MOST_ROLES } from "../../url/compare.ts";
import { useRoles } from "./use-roles.ts";

const RolePicker = lazy(async () => ({ default: (await import("../shared/role-picker.tsx")).RolePicker }));

const FULL = `${MOST_ROLES} roles are the most that can be read side by side. Remove one first.`;

/** Adds a role to the comparison. The search for roles loads when it is first asked for. */
export function AddRole({ roles }: { readonly roles: readonly RoleHead[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const none = useRef<HTMLElement>(null);
  const { add } = useRoles(roles, none);
  const full = roles.length >= MOST_ROLES;
  return (
    <>
      <Button
        look="ink"
        disabledBecause={full ? FULL : undefined}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <Icon name="add" />
        Add a role
      </Button>
      {full && <p className="limit">{FULL}</p>}
      <dialog ref={dialog} className="sheet" aria-labelledby="add-heading" onClose={() => setOpen(false)}>
        <div className="sheet-head">
          <h2 id="add-heading">Add a role</h2>
          <IconButton label="Close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </IconButton>
        </div>
        {isOpen && (
          <Suspense fallback={<Skeleton lines={4} label="Loading the search" />}>
            <RolePicker
              label="Which role?"
              taken={roles}
              autoFocus
              onPick={(role) => {
                dialog.current?.close();
                add(role);
              }}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
