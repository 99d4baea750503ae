import { test as base, expect } from "@playwright/test";
import { watchFaults } from "./faults.ts";

export { expect };

/** A test that also fails if any of its pages made noise or asked for anything that the app does not serve. */
export const test = base.extend<object>({
  context: async ({ context, baseURL }, run) => {
    const faults = await watchFaults(context, new URL(baseURL ?? "").origin);
    await run(context);
    expect(faults, "errors, warnings and requests that failed or left the app").toEqual([]);
  },
});
