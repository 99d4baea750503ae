import { type CatalogueInput, crew, type RoleInput, role } from "../../fixtures/small-catalogue.ts";

const KNOWN = { basis: "general-knowledge" } as const;

const abbreviated = (id: string, abbreviation: string): RoleInput => {
  const label = id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
  return role(id, { names: { label, plural: `${label}s`, abbreviations: [abbreviation] } });
};

/** The crew, and what a screen may meet besides: names that several roles share, two spellings, absences, claims. */
export function voyage(): CatalogueInput {
  const base = crew();
  return crew({
    roles: [
      ...base.roles.map((one) =>
        one.id === "bosun" ? { ...one, statements: { ...one.statements, wage: WAGE } } : one,
      ),
      abbreviated("quartermaster", "QM"),
      abbreviated("quayside-minder", "QM"),
      role("manoeuvre-officer", {
        names: {
          label: "Manoeuvre officer",
          plural: "Manoeuvre officers",
          us: { label: "Maneuver officer", plural: "Maneuver officers" },
        },
      }),
      role("ghost", { statements: { food: [{ absent: "none", text: "Ghosts do not eat.", ...KNOWN }] } }),
    ],
  });
}

const WAGE = [
  { key: "Little", text: "Earns little.", sources: ["log"] },
  { key: "Rum", text: "One source holds that it is paid in rum.", basis: "claim" as const, sources: ["rumour"] },
];
