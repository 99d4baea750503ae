import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import type { RoleHead } from "../../domain/outline.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton } from "../../ui/notice.tsx";
import { encodeRoles, MOST_ROLES } from "../../url/compare.ts";
import { Glyph } from "./glyph.tsx";
import "./pick-roles.css";

const RolePicker = lazy(async () => ({ default: (await import("./role-picker.tsx")).RolePicker }));

/** Picks two to five roles and opens their comparison. */
export function PickRoles() {
  const navigate = useNavigate();
  const [picked, setPicked] = useState<readonly RoleHead[]>([]);
  const missing = ["Pick two roles first.", "Pick one more role first."][picked.length];
  const compare = (): void => {
    void navigate({ to: "/compare/$", params: { _splat: encodeRoles(picked) } });
  };
  return (
    <div className="pick">
      <Suspense fallback={<Skeleton lines={3} label="Loading the search" />}>
        {picked.length < MOST_ROLES ? (
          <RolePicker
            label={picked.length === 0 ? "Which roles do you want to compare?" : "And which else?"}
            taken={picked}
            floating
            onPick={(role) => setPicked((before) => [...before, role])}
          />
        ) : (
          <p>{MOST_ROLES} roles are the most that can be read side by side.</p>
        )}
      </Suspense>
      {picked.length > 0 && (
        <ul className="picked" aria-label="Picked roles">
          {picked.map((role) => (
            <li key={role.id} data-role={role.id}>
              <Glyph role={role} size="s" />
              {role.names.label}
              <IconButton
                label={`Remove ${role.names.label}`}
                onClick={() => setPicked((before) => before.filter((other) => other !== role))}
              >
                <Icon name="close" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="pick-go">
        <Button look="ink" onClick={compare} disabledBecause={missing}>
          Compare
        </Button>
        {missing}
      </div>
    </div>
  );
}
