import { type ReactNode, useRef, useState } from "react";
import { IconButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  /** The button that opens it. */
  readonly opener: (open: () => void) => ReactNode;
  /** Made when it opens, so that what it needs is loaded no earlier. */
  readonly children: (close: () => void) => ReactNode;
}

/** A modal sheet over the page. The browser keeps the focus in it, and gives it back to the opener. */
export function Sheet({ title, opener, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => dialog.current?.close();
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      {opener(open)}
      <dialog ref={dialog} className="sheet" aria-label={title} onClose={() => setOpen(false)}>
        <div className="sheet-head">
          <h2>{title}</h2>
          <IconButton label="Close" onClick={close}>
            <Icon name="close" />
          </IconButton>
        </div>
        {isOpen && children(close)}
      </dialog>
    </>
  );
}

