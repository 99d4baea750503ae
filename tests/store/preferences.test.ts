import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readPreferences } from "../../src/store/preferences.ts";

describe("readPreferences", () => {
  test.each([
    ["nothing", null, "auto"],
    ["a theme", '{"theme":"dark"}', "dark"],
    ["another theme", '{"theme":"light"}', "light"],
    ["the theme of the system", '{"theme":"auto"}', "auto"],
    ["R106 a theme of another version, and more", '{"theme":"sepia","density":"high"}', "auto"],
    ["R106 the good parts beside unknown ones", '{"theme":"dark","density":"high"}', "dark"],
    ["R106 a theme of another type", '{"theme":1}', "auto"],
    ["R106 half a text", '{"theme":"dark', "auto"],
    ["R106 no text", "", "auto"],
    ["R106 a list", "[]", "auto"],
    ["R106 a word", '"dark"', "auto"],
    ["R106 null", "null", "auto"],
  ])("reads %s: %j", (_what, stored, theme) => expect(readPreferences(stored)).toEqual({ theme }));

  it("R106 R109 reads any text that some other program may have stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(["auto", "light", "dark"]).toContain(readPreferences(stored).theme);
      }),
    );
  });
});
