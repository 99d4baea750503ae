// Cuts the app's two fonts to the letters and axes that it uses, and writes src/fonts.css, which gives each a fallback
// of the same measures, so that nothing moves when the font arrives. After a change here: `npm ci && npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { fallbackFaces } from "./fallbacks.mjs";

const PACKAGES = join(import.meta.dirname, "node_modules/@fontsource-variable");
const SRC = join(import.meta.dirname, "../../src");
const FOLDER = join(SRC, "assets/fonts");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join("");

/** ASCII, the letters and signs of Western Europe, typographic punctuation. A font leaves out what it has not. */
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸıˆ˜–—‘’‚“”„†‡•…‹›€™−⁄≠←↑→↓\u2009\u200a`;

const FONTS = [
  {
    family: "Source Serif 4",
    from: "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    file: "source-serif-4.woff2",
    // Text is set from 11 to 48 px, and the optical size follows the size by itself.
    axes: { wght: { min: 400, max: 680 }, opsz: { min: 11, max: 48 } },
    ranges: "font-weight: 400 680;",
    copyright:
      "Copyright 2014-2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.",
    // In large sizes its letters are narrower: headings need a fallback of their own.
    fallbacks: [{ name: "Fallback", size: 16 }].flatMap((use) => [
      { ...use, locals: ["Times New Roman", "Liberation Serif"], like: "Liberation Serif" },
      // Not here to be measured: 913 to 832 is its average width beside that of Times, as published by Capsize.
      { ...use, locals: ["Georgia"], like: "Liberation Serif", wider: 913 / 832 },
    ]),
  },
  {
    family: "Archivo",
    from: "archivo/files/archivo-latin-standard-normal.woff2",
    file: "archivo.woff2",
    axes: { wght: { min: 400, max: 680 }, wdth: { min: 72, max: 100 } },
    copyright: "Copyright 2020 The Archivo Project Authors (https://github.com/Omnibus-Type/Archivo)",
    ranges: "font-weight: 400 680;\n  font-stretch: 72% 100%;",
    // Labels are mostly heavy: the bold face has measures of its own.
    fallbacks: [
      { locals: ["Arial", "Helvetica", "Liberation Sans"], like: "Liberation Sans" },
      { locals: ["Arial Bold", "Helvetica Bold", "Liberation Sans Bold"], like: "Liberation Sans Bold", weight: 620 },
    ],
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const { from, file, axes, copyright } of FONTS) {
  const font = await subsetFont(readFileSync(join(PACKAGES, from)), LETTERS, {
    targetFormat: "woff2",
    variationAxes: axes,
  });
  writeFileSync(join(FOLDER, file), font);
  // The package's copy of the licence begins with a line of its own about who holds the rights.
  const [, ...licence] = readFileSync(join(PACKAGES, from, "../../LICENSE"), "utf8").split("\n");
  const notice = `${copyright}\nCut to fewer letters and axes for Role Explorer by tools/fonts.`;
  writeFileSync(join(FOLDER, file.replace(".woff2", "-LICENSE.txt")), [notice, ...licence].join("\n"));
  console.log(`${file}: ${(font.length / 1000).toFixed(1)} kB`);
}

const faces = FONTS.map(
  ({ family, file, ranges }) => `@font-face {
  font-family: "${family} Variable";
  src: url("./assets/fonts/${file}") format("woff2");
  font-display: swap;
  ${ranges}
}`,
);
const fallbacks = await fallbackFaces(FONTS, FOLDER);
const head = "/* Written by tools/fonts/build.mjs, which says why. */";
writeFileSync(join(SRC, "fonts.css"), `${[head, ...faces, ...fallbacks].join("\n\n")}\n`);
