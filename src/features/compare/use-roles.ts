import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { encodeRoles } from "../../url/compare.ts";

type Control = "left" | "right" | "remove";

/**
 * Changes which roles are compared and in which order, by changing the address. After a change the focus is where a person
 * expects it: on the same control of the moved role, or on that of the role which took a removed one's place.
 */
export function useRoles(roles: readonly RoleHead[], heads: RefObject<HTMLElement | null>) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const focusNext = useRef<{ readonly role: string; readonly control: Control }>(undefined);

  useLayoutEffect(() => {
    const next = focusNext.current;
    if (next === undefined) return;
    focusNext.current = undefined;
    const head = heads.current?.querySelector(`[data-role="${next.role}"]`);
    head?.querySelector<HTMLElement>(`[data-control="${next.control}"]`)?.focus();
  }, [roles, heads]);

  const show = (next: readonly RoleHead[]): void => {
    const params = { _splat: encodeRoles(next) };
    void navigate({ to: "/compare/$", params, search: true, resetScroll: false });
  };

  return {
    move: (from: number, to: number, control: Control): void => {
      const role = roles[from];
      if (role === undefined) return;
      focusNext.current = { role: role.id, control };
      show(roles.toSpliced(from, 1).toSpliced(to, 0, role));
      announce(`${role.names.label}: place ${to + 1} of ${roles.length}.`);
    },
    remove: (at: number): void => {
      const role = roles[at];
      const left = roles.toSpliced(at, 1);
      const heir = left[Math.min(at, left.length - 1)];
      if (role === undefined || heir === undefined) return;
      focusNext.current = { role: heir.id, control: "remove" };
      show(left);
      announce(`${role.names.label} removed. Going back brings it back.`);
    },
    add: (role: RoleHead): void => {
      show([...roles, role]);
      announce(`${role.names.label} added: place ${roles.length + 1} of ${roles.length + 1}.`);
    },
    setOnlyDifferences: (only: boolean): void => {
      const params = { _splat: encodeRoles(roles) };
      const toggled = only ? ("differences" as const) : undefined;
      void navigate({
        to: "/compare/$",
        params,
        search: (search) => ({ ...search, only: toggled }),
        resetScroll: false,
      });
    },
  };
}
