import type { Carried } from "../../domain/citations.ts";

/** What the grades mean. */
export const GRADES = [
  {
    grade: "A",
    label: "Grade A",
    description: "Primary or official: the body that sets the standard or did the survey.",
  },
  { grade: "B", label: "Grade B", description: "Reputable secondary work, or a copy of a primary one." },
  { grade: "C", label: "Grade C", description: "Commercial, undated or weak. Never the only ground of a statement." },
] as const;

/** What besides roles rests on a source: "3 activities, 2 lines between roles". */
export function restInWords({ activities, ties, disagreements }: Carried): string {
  const parts = [
    count(activities.length, "activity", "activities"),
    count(ties, "tie between roles", "ties between roles"),
    count(disagreements.length, "disagreement", "disagreements"),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function count(number: number, one: string, several: string): string {
  if (number === 0) return "";
  return `${number} ${number === 1 ? one : several}`;
}
