import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Profile } from "../../domain/catalogue.ts";
import { choose } from "../../domain/profile.ts";
import { useApp } from "../../store/provider.tsx";
import { decodeOrg, encodeOrg } from "../../url/org.ts";

/** The organisation profile of the address, what it makes of the catalogue, and how to change it. */
export function useProfile() {
  const index = useApp((state) => state.index);
  const resolve = useApp((state) => state.resolve);
  const { org } = useSearch({ from: "__root__" });
  const navigate = useNavigate();

  const { chosen, dropped, resolution } = useMemo(() => {
    const { profile, dropped: unknown } = decodeOrg(index, org);
    return { chosen: profile, dropped: unknown, resolution: resolve(profile) };
  }, [index, resolve, org]);

  const setProfile = useCallback(
    (profile: Profile) => {
      const next = encodeOrg(index, profile);
      void navigate({ to: ".", search: (search) => ({ ...search, org: next }), resetScroll: false });
    },
    [index, navigate],
  );
  const setValue = useCallback(
    (dimension: string, value: string | undefined) => setProfile(choose(chosen, dimension, value)),
    [chosen, setProfile],
  );
  return { index, chosen, dropped, resolution, setProfile, setValue };
}
