import { joinNames } from "../../domain/names.ts";
import type { Notice } from "../../url/compare.ts";

/** What a notice says: what was dropped or replaced, and what is shown all the same. */
export function noticeInWords(notice: Notice): { readonly what: string; readonly then: string } {
  switch (notice.kind) {
    case "unknown-role":
      return { what: `This link names a role that we do not have: “${notice.id}”.`, then: "The others are shown." };
    case "renamed-role":
      return { what: `“${notice.id}” is now called ${notice.role.names.label}.`, then: "That role is shown." };
    case "repeated-role":
      return { what: `This link names ${notice.role.names.label} twice.`, then: "It is shown once." };
    case "too-many-roles": {
      const names = joinNames(notice.roles.map((role) => role.names.label));
      return {
        what: "At most five roles can be compared at once.",
        then: `Left out: ${names}. Remove a role to make room for another.`,
      };
    }
    case "unknown-value":
      return {
        what: `This link's organisation names something that we do not know: “${notice.id}”.`,
        then: "The rest of it is used.",
      };
  }
}
