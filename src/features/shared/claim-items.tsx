import type { RoleHead } from "../../domain/outline.ts";
import { PartStatus } from "./part-status.tsx";
import { Said } from "./said.tsx";
import { useLibrary } from "./use-part.ts";

interface ClaimItemsProps {
  readonly of: readonly RoleHead[];
  readonly attribute: string;
}

const NOTHING: readonly never[] = [];

/** The claims on roles in a row. */
export function ClaimItems({ of, attribute }: ClaimItemsProps) {
  const library = useLibrary();
  if (library.part === undefined) return <PartStatus part={library} what="the claims" />;
  const { claims } = library.part;
  return of.map(({ id }) => <Said key={id} statements={claims[id]?.[attribute] ?? NOTHING} />);
}
