import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import "./announcer.css";

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something once, on screen and to screen readers, without taking the focus. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

const SHOWN_FOR = 5000;

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: "", time: 0 });
  const announce = useCallback<Announce>((message) => setSaid({ message, time: Date.now() }), []);

  useEffect(() => {
    if (said.message === "") return undefined;
    const timer = setTimeout(() => setSaid({ message: "", time: 0 }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="toast" role="status">
        {said.message}
      </div>
    </AnnounceContext>
  );
}
