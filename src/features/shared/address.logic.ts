const SAFE = new Set(["http:", "https:", "mailto:"]);

/** An address that may become a link (requirement R92), or nothing: then it is shown as text. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return SAFE.has(new URL(address).protocol) ? address : undefined;
}
