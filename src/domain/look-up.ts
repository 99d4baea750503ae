const NOTHING: readonly never[] = [];

/** Groups items by a key. Returns the items of a key, in their order; always the identical list for the same key. */
export function lookUp<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return (key) => groups.get(key) ?? NOTHING;
}
