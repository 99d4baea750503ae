import { expect, test } from "vitest";
import { type Fault, formatPath } from "../../src/domain/fault.ts";

test.each<[Fault["path"], string]>([
  [[], "catalogue"],
  [["title"], "title"],
  [["roles", 3, "names", "label"], "roles[3].names.label"],
  [[2, "id"], "[2].id"],
])("formatPath(%j) is %s", (path, text) => expect(formatPath(path)).toBe(text));
