import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import "./manual-copy.css";

interface ManualCopyProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** An address to be selected and copied by hand (requirement R73). */
export function ManualCopy({ address, onClose }: ManualCopyProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sheet manual-copy" aria-labelledby="copy-heading" onClose={onClose}>
      <div className="sheet-head">
        <h2 id="copy-heading">Copy this address</h2>
      </div>
      <p>The browser does not let this page use the clipboard. Select the address and copy it.</p>
      <input readOnly value={address} aria-label="Address of this view" onFocus={(event) => event.target.select()} />
      <form method="dialog">
        <Button type="submit">Close</Button>
      </form>
    </dialog>
  );
}
