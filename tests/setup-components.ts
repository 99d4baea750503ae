import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { standIn } from "./components/support/stand-ins.ts";

const noise: unknown[][] = [];

beforeEach(() => {
  noise.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => noise.push(words));
  }
  standIn();
});

afterEach(() => {
  cleanup();
  // What a component puts on the console is a fault of the component, or of the test.
  expect(noise, "a console error or warning fails the test").toEqual([]);
});
