import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import { Button, type ButtonLook, IconButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import "./sheet.css";

const CloseContext = createContext<() => void>(() => undefined);

/** Closes the sheet that a component stands in. */
export function useCloseSheet(): () => void {
  return useContext(CloseContext);
}

interface SheetProps {
  readonly title: string;
  /** The button that opens it: its words, its look, and why it does nothing now. */
  readonly opener: ReactNode;
  readonly look: ButtonLook;
  readonly disabledBecause?: string | undefined;
  /** Rendered only while it is open, so that what it needs is loaded no earlier. */
  readonly children: ReactNode;
}

/** A modal sheet over the page. The browser keeps the focus in it, and gives it back to the opener. */
export function Sheet({ title, opener, look, disabledBecause, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => dialog.current?.close();
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button look={look} disabledBecause={disabledBecause} onClick={open}>
        {opener}
      </Button>
      <dialog ref={dialog} className="sheet" aria-label={title} onClose={() => setOpen(false)}>
        <div className="sheet-head">
          <h2>{title}</h2>
          <IconButton label="Close" onClick={close}>
            <Icon name="close" />
          </IconButton>
        </div>
        {isOpen && <CloseContext value={close}>{children}</CloseContext>}
      </dialog>
    </>
  );
}
