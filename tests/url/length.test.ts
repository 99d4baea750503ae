import { describe, expect, it } from "vitest";
import { checkFiles, findFiles } from "../../src/catalogue/check.ts";
import { indexOf } from "../../src/domain/index-of.ts";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { encodeRoles, MOST_ROLES } from "../../src/url/compare.ts";
import { encodeOrg } from "../../src/url/org.ts";

const { catalogue } = checkFiles(findFiles("src/catalogue/project-roles"), ".");
if (catalogue === undefined) throw new Error("The built-in catalogue has faults: npm run catalogue");
const index = indexOf(splitCatalogue(catalogue).outline);

const byLength = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((one, other) => other.id.length - one.id.length);

describe("the longest address of the built-in catalogue", () => {
  const roles = byLength(index.outline.roles).slice(0, MOST_ROLES);
  // The longest value of each dimension that an address has to name.
  const profile = Object.fromEntries(
    index.outline.dimensions.map(({ id, values, assumed }) => [
      id,
      byLength(values).find((value) => value.id !== assumed)?.id ?? "",
    ]),
  );
  const org = encodeOrg(index, profile) ?? "";
  const search = new URLSearchParams({ only: "differences", org });
  const address = `https://a-rather-long-name-of-a-host.department.example.org/a-path/compare/${encodeRoles(roles)}?${search.toString()}`;

  it("is as long as it can be: five roles, and a choice in every dimension", () => {
    expect(roles).toHaveLength(MOST_ROLES);
    expect(org.split(".")).toHaveLength(index.outline.dimensions.length);
  });

  it("R3 stays under 2,000 characters", () => expect(address.length).toBeLessThan(2000));

  it("R3 is readable: nothing in it is encoded", () => {
    expect(new URL(address).href).toBe(address);
    expect(address).not.toContain("%");
  });
});
