import { join } from "node:path";
import { afterEach, describe, expect, it, test } from "vitest";
import { run } from "../../tools/catalogue.ts";
import { crewFiles, type TempFolder, tempFolder } from "./temp-folder.ts";

let folder: TempFolder;
afterEach(() => folder.remove());

/** Runs the command on paths of a folder with these files. Gives the exit status and the lines. */
function running(files: Readonly<Record<string, string>>, verb: string, ...paths: readonly string[]) {
  folder = tempFolder(files);
  const lines: string[] = [];
  const status = run([verb, ...paths.map((path) => join(folder.path, path))], (line) => lines.push(line), folder.path);
  return { status, lines: lines.map((line) => line.replaceAll(`${folder.path}/`, "")) };
}

describe("npm run catalogue -- check", () => {
  const SOUND = "A ship's crew: sound. 7 roles, 2 activities, 3 sources.";
  test.each<[string, readonly string[]]>([
    ["a folder", ["."]],
    ["files", ["roles/fore.json", "catalogue.yaml", "roles/aft.yml"]],
    ["a file and a folder", ["catalogue.yaml", "roles"]],
  ])("R90 finds %s sound", (_, paths) => {
    expect(running(crewFiles(), "check", ...paths)).toEqual({ status: 0, lines: [SOUND] });
  });

  it("R90 prints one line a fault with file, line, column, reason and mend, and fails", () => {
    const more =
      "sources:\n  - id: whisper\n    title: A whisper\n    publisher: The cook\n    grade: D\n    colour: red\n";
    expect(running({ ...crewFiles(), "sources.yaml": more }, "check", ".")).toEqual({
      status: 1,
      lines: [
        'sources.yaml:5:12: "D" does not fit here. Write "A" or "B" or "C".',
        'sources.yaml:6:13: The format has no "colour" here. Remove it, or correct its spelling.',
      ],
    });
  });

  it("R90 says what is missing where a folder holds no catalogue", () => {
    const missing = 'catalogue:1:1: The format version is missing. Add "format: 1".';
    expect(running({ "notes.md": "Ahoy" }, "check", ".")).toEqual({ status: 1, lines: [missing] });
  });

  it("says which files do not exist, and reads none", () => {
    const result = running(crewFiles(), "check", "catalogue.yaml", "ghost.yaml", "wraith");
    const lines = ["ghost.yaml", "wraith"].map((name) => `${name}: There is no such file or folder.`);
    expect(result).toEqual({ status: 2, lines });
  });

  test.each<[string, string, readonly string[]]>([
    ["another verb", "mend", ["catalogue.yaml"]],
    ["no verb", "", []],
    ["no file", "check", []],
  ])("explains itself when it gets %s", (_, verb, paths) => {
    const { status, lines } = running(crewFiles(), verb, ...paths);
    expect(status).toBe(2);
    expect(lines.join("\n")).toMatch(/^Usage: npm run catalogue -- check FILE/);
  });
});
