import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import type { Basis, Source } from "../../domain/catalogue.ts";
import { safeAddress } from "./address.logic.ts";
import { basisInWords, sourceDetails } from "./source-marks.tsx";

type Subject = { readonly source: Source } | { readonly basis: Basis };
type Open = (subject: Subject, at: HTMLElement) => void;

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

  const close = (state: string): void => {
    const popover = card.current;
    if (state === "closed" && popover?.contains(document.activeElement) === true) opener.current?.focus();
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
        onBeforeToggle={(event) => close(event.newState)}
      >
        {subject !== undefined && <Content subject={subject} />}
      </div>
    </SourceCardContext>
  );
}

function Content({ subject }: { readonly subject: Subject }) {
  if ("basis" in subject) return <p>{basisInWords(subject.basis)}.</p>;
  const { source } = subject;
  return (
    <>
      <p>
        <SourceTitle source={source} />
        <span className="meta">{sourceDetails(source)}</span>
      </p>
      <p>
        <a className="meta" href={`#source-${source.id}`}>
          In the list of sources
        </a>
      </p>
    </>
  );
}

/** The title of a source, as a link where its address is one that a browser may open. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const address = safeAddress(source.url);
  if (address === undefined) return <span>{source.title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );
}
