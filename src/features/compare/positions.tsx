import { PartStatus } from "../shared/part-status.tsx";
import { Said } from "../shared/said.tsx";
import { useLibrary } from "../shared/use-part.ts";

const NOTHING: readonly never[] = [];

/** The positions of a disagreement, each with who holds it, and how the field takes it. */
export function Positions({ id }: { readonly id: string }) {
  const library = useLibrary();
  if (library.part === undefined) return <PartStatus part={library} what="the positions" />;
  const disagreement = library.part.disagreements.find((candidate) => candidate.id === id);
  return (
    <>
      <p className="dispute-head">{disagreement?.title}</p>
      <Said statements={disagreement?.positions ?? NOTHING} />
      <p className="dispute-head">What the field says</p>
      <Said statements={disagreement?.field ?? NOTHING} />
    </>
  );
}
