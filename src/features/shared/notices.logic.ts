import { joinNames } from "../../domain/names.ts";
import type { Notice } from "../../url/compare.ts";

/** What a notice says: what was dropped or replaced, and what is shown all the same. */
export function noticeInWords(notice: Notice): readonly [what: string, shown: string] {
  switch (notice.kind) {
    case "unknown-role":
      return [`This link names a role that we do not have: “${notice.id}”.`, "The others are shown."];
    case "renamed-role":
      return [`“${notice.id}” is now called ${notice.role.names.label}.`, "That role is shown."];
    case "repeated-role":
      return [`This link names ${notice.role.names.label} twice.`, "It is shown once."];
    case "too-many-roles": {
      const names = joinNames(notice.roles.map((role) => role.names.label));
      return [
        "At most five roles can be compared at once.",
        `Left out: ${names}. Remove a role to make room for another.`,
      ];
    }
    case "unknown-value":
      return [
        `This link's organisation names something that we do not know: “${notice.id}”.`,
        "The rest of it is used.",
      ];
  }
}
