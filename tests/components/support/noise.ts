const made: string[] = [];
const expected: RegExp[] = [];

/** Stands in for the console: what a component puts there is a fault of the component, or of the test. */
export function makeNoise(...words: readonly unknown[]): void {
  made.push(words.map(String).join(" "));
}

/** Tells that a test causes a failure on purpose, which React and the router report. */
export function expectNoise(...like: readonly RegExp[]): void {
  expected.push(...like);
}

/** What nobody expected. */
export function noiseLeft(): readonly string[] {
  return made.filter((words) => !expected.some((like) => like.test(words)));
}

export function forgetNoise(): void {
  made.length = 0;
  expected.length = 0;
}
