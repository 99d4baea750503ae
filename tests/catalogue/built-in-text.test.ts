import { describe, expect, it, test } from "vitest";
import { builtIn, material, materialIn } from "./built-in.ts";
import { type Saying, sayings } from "./sayings.ts";

const sources = new Map(builtIn.sources.map((source) => [source.id, source]));
const placesOf = (found: readonly Saying[]) => found.map(({ at, text }) => `${at}: ${text}`);
const sentences = (text: string) => text.split(/(?<=[.?!]["'”]?)\s+/u);

describe("R61 everything that is claimed", () => {
  interface Ground {
    readonly at: string;
    readonly sources: readonly string[];
    readonly basis: unknown;
  }

  /** Whatever has sources of its own. */
  function* groundsIn(value: unknown, at: string): Generator<Ground> {
    if (typeof value !== "object" || value === null) return;
    if ("sources" in value && Array.isArray(value.sources)) {
      yield { at, sources: value.sources.map(String), basis: "basis" in value ? value.basis : undefined };
    }
    for (const [key, child] of Object.entries(value)) yield* groundsIn(child, `${at}/${key}`);
  }

  const { sources: _sources, activities, ...parts } = builtIn;
  // What an assignment does not ground itself, its activity does.
  const activityGrounds = activities.map(({ id, sources: own, basis }) => ({ at: id, sources: own, basis }));
  const assigned = activities.flatMap((activity) =>
    activity.assignments.flatMap((one) => [...groundsIn(one, activity.id)]),
  );
  const grounds = [
    ...groundsIn(parts, "catalogue"),
    ...activityGrounds,
    ...assigned.filter((each) => each.sources.length > 0 || each.basis !== undefined),
  ];
  const gradesOf = (ground: Ground) => ground.sources.map((id) => sources.get(id)?.grade);

  it("is more than a thousand things", () => expect(grounds.length).toBeGreaterThan(1000));

  it("has a source or a basis", () => {
    expect(grounds.filter(({ sources: named, basis }) => named.length === 0 && basis === undefined)).toEqual([]);
  });

  it("does not stand on sources of grade C alone", () => {
    const bare = grounds.filter(({ basis }) => basis === undefined);
    expect(bare.filter((ground) => gradesOf(ground).every((grade) => grade !== "A" && grade !== "B"))).toEqual([]);
  });

  it("names its source where it is our reading of one, or one's unsupported claim", () => {
    const unnamed = grounds.filter(({ basis, sources: named }) => basis === "claim" && named.length === 0);
    expect(unnamed).toEqual([]);
  });

  it("cites every source somewhere", () => {
    const cited = new Set([...grounds, ...assigned].flatMap((each) => each.sources));
    expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe("R61 every figure of money, share or duration", () => {
  const COUNT = /(?:\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))/.source;
  const MONEY = /[£$€%]|\b(?:GBP|USD|EUR|AUD|CAD|per cent|pounds|dollars)\b/;
  const TIME = new RegExp(`${COUNT}(?: (?:to|or) ${COUNT})? (?:hours|days|weeks|months|years)\\b`, "i");
  const figures = sayings.filter(({ text }) => MONEY.test(text) || TIME.test(text));

  it("is found", () => {
    expect(figures.length).toBeGreaterThan(5);
    const shows = (text: string) => MONEY.test(text) || TIME.test(text);
    expect(["GBP 32,500", "97% of them", "one to three years ahead", "At least five years"].map(shows)).not.toContain(
      false,
    );
    expect(["day to day", "years ahead", "Days to a month", "the budget year"].map(shows)).not.toContain(true);
  });

  it("has a year beside it, a source with a date, or the word that its source has none", () => {
    const isDated = ({ text, sources: named }: Saying) =>
      /\b(?:19|20)\d\d\b|\bundated\b/i.test(text) || named.some((id) => sources.get(id)?.date !== undefined);
    expect(placesOf(figures.filter((figure) => !isDated(figure)))).toEqual([]);
  });
});

describe("the texts", () => {
  it("are more than two thousand", () => expect(sayings.length).toBeGreaterThan(2000));

  test.each<[string, RegExp]>([
    ["he or she", /\b(?:he|him|his|himself|she|her|hers|herself)\b/i],
    ["dashes between words", /[–—]|\s-\s/],
    ["two spaces, or one before a stop", /\s\s|\s[.,;:?!](?:\s|$)/],
    ["two stops", /[.,;:][.,;:]/],
    ["straight quotes of two kinds", /``|''/],
  ])("have no %s", (_, pattern) => expect(placesOf(sayings.filter(({ text }) => pattern.test(text)))).toEqual([]));

  it("have no sentence of more than 40 words", () => {
    const long = sayings.filter(({ text }) => sentences(text).some((sentence) => sentence.split(/\s+/).length > 40));
    expect(placesOf(long)).toEqual([]);
  });

  it("end with a stop where they are sentences, and without one where they are labels", () => {
    const prose = sayings.filter(({ at }) => /[.](?:text|description|needs|why|varies)$/.test(at));
    expect(placesOf(prose.filter(({ text }) => !/[.?!]["”]?$/.test(text)))).toEqual([]);
    expect(placesOf(sayings.filter(({ isLabel, text }) => isLabel && text.endsWith(".")))).toEqual([]);
  });

  describe("are in British spelling", () => {
    const NAMES = /Bureau of Labor Statistics/g;
    const WORDS = [
      /\b\w{2,}(?<!\b(?:pr|caps|se|ass|over|down))iz(?:e|es|ed|er|ers|ing|ation|ations|ational)\b/i,
      /\b(?:behavior|color|favor|labor|honor|neighbor|endeavor)\w*/i,
      /\b(?:center|liter|theater|caliber|catalog|dialog|analog|defense|offense|artifact)s?\b/i,
      /\b(?:model|label|cancel|travel|level|signal|channel|counsel)(?:ed|ing|er)\b/i,
      /\banalyz\w+|\b(?:fulfill|enroll|skillful|installment|percent|gotten|aging)\b/i,
    ];
    const PROGRAM = /\bprograms?\b(?! managers?\b)/i;
    const isAmerican = (text: string) => WORDS.some((pattern) => pattern.test(text.replaceAll(NAMES, "")));

    test.each<[string, boolean]>([
      ["An organization chart", true],
      ["Somebody analyzed its behavior", true],
      ["They modeled and labeled it", true],
      ["the size of a prize, seized", false],
      ["The Bureau of Labor Statistics", false],
      ["An organisation chart, modelled and levelled", false],
      ["a labour of programmes", false],
    ])("as this check tells: %s", (text, american) => expect(isAmerican(text)).toBe(american));

    // American names stand beside the British ones, and titles as people use them.
    const ours = sayings.filter(({ at }) => !/\/names\/(?:us|also)\b|^spellings\//.test(at));

    it("throughout", () => expect(placesOf(ours.filter(({ text }) => isAmerican(text)))).toEqual([]));

    it("and say program for a programme only of PMI, or where both words are compared", () => {
      const isOfPmi = ({ text, sources: named }: Saying) =>
        /\bPMI\b/.test(text) || named.some((id) => sources.get(id)?.publisher.startsWith("PMI"));
      const found = ours.filter((saying) => PROGRAM.test(saying.text) && !isOfPmi(saying));
      expect(placesOf(found.filter(({ text }) => !/programme/i.test(text)))).toEqual([]);
    });
  });
});

describe("the texts are our own words", () => {
  const RUN = 8;
  // Addresses, abbreviations and figures are nobody's words.
  const wordsOf = (text: string) =>
    text
      .replaceAll(/https?:\S+|\b\w*[A-Z]\w*[A-Z0-9]\w*\b|\d[\d.,]*/g, " ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
  const runsOf = (text: string): readonly string[] => {
    const words = wordsOf(text);
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
  };

  it("as this check tells", () => {
    expect(runsOf("One, two; three four: five six (PMP, P3O) seven 8,000.5 eight nine")).toEqual([
      "one two three four five six seven eight",
      "two three four five six seven eight nine",
    ]);
  });

  // Labels are names of things and of questions that everybody asks.
  const prose = sayings.filter(({ isLabel }) => !isLabel);
  const files = [...materialIn("seeds"), ...materialIn("factbook")];
  test.skipIf(files.length === 0).each(files.length === 0 ? ["the material"] : files)(
    `and share no run of ${RUN} words with %s`,
    (file) => {
      const theirs = new Set(runsOf(material(file) ?? ""));
      const shared = prose.flatMap(({ at, text }) =>
        runsOf(text).flatMap((run) => (theirs.has(run) ? `${at}: ${run}` : [])),
      );
      expect(shared).toEqual([]);
    },
  );
});
