import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Skeleton } from "../../ui/notice.tsx";
import { useCitations } from "./citations.tsx";
import "./source-list.css";

const SourceItems = lazy(async () => ({ default: (await import("./source-items.tsx")).SourceItems }));

/** How far ahead of the reader the list is loaded. */
const AHEAD = "1200px";

/** The sources of a page, by their numbers. They are loaded when the reader comes near the end of the page, or prints. */
export function SourceList() {
  const numbers = useCitations();
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const section = place.current;
    if (section === null || isNear) return undefined;
    const show = (): void => setNear(true);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && show(), {
      rootMargin: AHEAD,
    });
    observer.observe(section);
    window.addEventListener("beforeprint", show);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", show);
    };
  }, [isNear]);
  return (
    <section ref={place} className="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      {isNear ? (
        <Suspense fallback={<Skeleton lines={9} label="Loading the sources" />}>
          <SourceItems numbers={numbers} />
        </Suspense>
      ) : (
        <Skeleton lines={9} label="Sources" />
      )}
    </section>
  );
}
