import { useEffect, useMemo, useRef } from "react";
import { compare } from "../../domain/compare.ts";
import { relationBetween } from "../../domain/hierarchy.ts";
import type { RoleHead } from "../../domain/outline.ts";
import { differenceSentence } from "../../domain/sentence.ts";
import { useApp } from "../../store/provider.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useProfile } from "../profile/use-profile.ts";

/** The comparison of roles under the reader's profile: its rows, its sentence, and how each stands to each. */
export function useComparison(roles: readonly RoleHead[]) {
  const { index, chosen, resolution } = useProfile();
  const sheets = useApp((state) => state.sheets);
  const resolve = useApp((state) => state.resolve);
  const subjects = useMemo(
    () =>
      roles.flatMap((role) => {
        const sheet = sheets[role.id];
        return sheet === undefined ? [] : [{ role, sheet }];
      }),
    [roles, sheets],
  );
  const comparison = useMemo(() => compare(index, resolution, subjects), [index, resolution, subjects]);
  const sentence = useMemo(() => differenceSentence(index, resolution, subjects), [index, resolution, subjects]);
  const relations = useMemo(
    () =>
      roles.flatMap((one, at) =>
        roles.slice(at + 1).map((other) => relationBetween(index, resolve, chosen, one.id, other.id)),
      ),
    [index, resolve, chosen, roles],
  );
  return { index, comparison, sentence, relations };
}

/** Tells how many answers a change of the profile has changed (requirement R22). */
export function useAnnouncedChanges(comparison: ReturnType<typeof compare>): void {
  const announce = useAnnounce();
  const { chosen } = useProfile();
  const before = useRef({ chosen, comparison });
  useEffect(() => {
    const last = before.current;
    before.current = { chosen, comparison };
    if (last.chosen === chosen || last.comparison.subjects !== comparison.subjects) return;
    void import("./changes.logic.ts").then(({ changesInWords }) =>
      announce(changesInWords(last.comparison, comparison)),
    );
  }, [announce, chosen, comparison]);
}
