// Fallback faces with the measures of the font that they stand in for, measured in Chromium: it shapes text as readers'
// browsers do, and chooses the optical size. Needs the Liberation fonts, which have the widths of Times and Arial.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureChromium, LAUNCH_ARGS } from "../chromium.mjs";

const SAMPLE = readFileSync(join(import.meta.dirname, "sample.txt"), "utf8")
  .replaceAll(/\s+/g, " ")
  .trim();

/** One @font-face a fallback. Of several in a family the last that the machine has wins, so the best stands last. */
export async function fallbackFaces(fonts, folder) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGS });
  const page = await browser.newPage();
  const faces = [];
  for (const { family, file, fallbacks } of fonts) {
    const url = `url(data:font/woff2;base64,${readFileSync(join(folder, file), "base64")})`;
    for (const { name = "Fallback", locals, like, wider = 1, weight = 400, size = 16 } of fallbacks) {
      const own = await page.evaluate(measure, [url, weight, size, SAMPLE]);
      const other = await page.evaluate(measure, [`local("${like}")`, weight, size, SAMPLE]);
      faces.push(face(`${family} ${name}`, locals, weight, own.width / (other.width * wider), own));
    }
  }
  await browser.close();
  return faces;
}

function face(family, locals, weight, adjust, { ascent, descent }) {
  const percent = (share) => `${(share * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: "${family}";
  src: ${locals.map((name) => `local("${name}")`).join(", ")};
  font-weight: ${weight > 500 ? 700 : 400};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(ascent / adjust)};
  descent-override: ${percent(descent / adjust)};
  line-gap-override: 0%;
}`;
}

/** Runs in the page. The sample's width and the font's ascent and descent, in em, at a size in px. */
async function measure([source, weight, size, sample]) {
  const name = `f${Math.random()}`;
  document.fonts.add(await new FontFace(name, source, { weight: "1 1000" }).load());
  const text = document.createElement("span");
  text.style.cssText = `font: ${weight} ${size}px "${name}"; white-space: nowrap; position: absolute`;
  text.textContent = sample;
  document.body.append(text);
  await document.fonts.ready;
  const { width } = text.getBoundingClientRect();
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = `${weight} 1000px "${name}"`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText("x");
  return { width: width / size, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000 };
}
