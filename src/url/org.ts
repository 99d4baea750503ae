import type { Profile } from "../domain/catalogue.ts";
import type { Index } from "../domain/index-of.ts";
import { idsOf, profileOf } from "../domain/profile.ts";

/** The profile that an address names, and the words in it that mean nothing (any more). */
export function decodeOrg(index: Index, org: string | undefined): ReturnType<typeof profileOf> {
  return profileOf(
    index,
    (org ?? "").split(".").filter((id) => id !== ""),
  );
}

/** A profile as an address names it; nothing for a profile without choices, so that plain addresses stay plain. */
export function encodeOrg(index: Index, profile: Profile): string | undefined {
  const ids = idsOf(index, profile);
  return ids.length === 0 ? undefined : ids.join(".");
}
