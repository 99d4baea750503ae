import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useRef, useState } from "react";
import type { Basis } from "../../domain/statement.ts";
import { Skeleton } from "../../ui/notice.tsx";
import { basisInWords } from "./source.logic.ts";

type Subject = { readonly source: string } | { readonly basis: Basis } | { readonly activity: string };
type Open = (subject: Subject, at: HTMLElement) => void;

const SourceDetails = lazy(async () => ({ default: (await import("./source-details.tsx")).SourceDetails }));

const ActivitySources = lazy(async () => ({ default: (await import("./source-details.tsx")).ActivitySources }));

const SourceCardContext = createContext<Open>(() => undefined);

/** Opens the card of a source beside the mark that was pressed. */
export function useSourceCard(): Open {
  return useContext(SourceCardContext);
}

const WIDTH = 340;

/** The one card that shows a source, for all marks of a page. Escape or a press elsewhere closes it. */
export function SourceCardProvider({ children }: { readonly children: ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(undefined);
  const [subject, setSubject] = useState<Subject>();

  const open = useCallback<Open>((next, at) => {
    const box = at.getBoundingClientRect();
    const popover = card.current;
    if (popover === null) return;
    setSubject(next);
    opener.current = at;
    const left = Math.max(16, Math.min(box.left - 8, window.innerWidth - WIDTH - 16));
    popover.style.setProperty("--at-left", `${left}px`);
    popover.style.setProperty("--at-top", `${Math.min(box.bottom + 6, window.innerHeight - 160)}px`);
    popover.showPopover();
    popover.focus({ preventScroll: true });
  }, []);

  const giveFocusBack = (state: string): void => {
    if (state === "closed" && card.current?.contains(document.activeElement) === true) opener.current?.focus();
  };

  return (
    <SourceCardContext value={open}>
      {children}
      <div
        ref={card}
        popover="auto"
        role="dialog"
        aria-label="Source"
        tabIndex={-1}
        className="source-card"
        onBeforeToggle={(event) => giveFocusBack(event.newState)}
      >
        {subject !== undefined && <Content subject={subject} />}
      </div>
    </SourceCardContext>
  );
}

function Content({ subject }: { readonly subject: Subject }) {
  if ("basis" in subject) return <p>{basisInWords(subject.basis)}.</p>;
  return (
    <Suspense fallback={<Skeleton lines={3} label="Loading the source" />}>
      {"activity" in subject ? <ActivitySources id={subject.activity} /> : <SourceDetails id={subject.source} />}
    </Suspense>
  );
}
