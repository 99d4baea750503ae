import { expect, it } from "vitest";
import { splitCatalogue } from "../../src/domain/outline.ts";
import { crew, read } from "../fixtures/small-catalogue.ts";

it("cuts a catalogue in two that together are the whole, and leaves it as it was", () => {
  const catalogue = read(crew());
  const { outline, sheets } = splitCatalogue(catalogue);
  for (const head of outline.roles) expect(head).not.toHaveProperty("statements");
  const roles = outline.roles.map((head) => ({ ...head, statements: sheets[head.id] }));
  expect({ ...outline, roles }).toEqual(catalogue);
  expect(Object.keys(sheets)).toEqual(catalogue.roles.map(({ id }) => id));
  expect(catalogue).toEqual(read(crew()));
});
