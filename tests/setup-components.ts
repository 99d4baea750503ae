import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { forgetNoise, makeNoise, noiseLeft } from "./components/support/noise.ts";
import { standIn } from "./components/support/stand-ins.ts";

beforeEach(() => {
  forgetNoise();
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation(makeNoise);
  }
  standIn();
});

afterEach(() => {
  cleanup();
  // What a component puts on the console is a fault of the component, or of the test.
  expect(noiseLeft(), "a console error or warning fails the test").toEqual([]);
});
