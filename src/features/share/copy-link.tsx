import { useRef, useState } from "react";
import { copyText } from "../../lib/clipboard.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import "./copy-link.css";

/** Copies the address of what is on screen. Where the browser refuses, the address is shown for selection. */
export function CopyLink() {
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState("");

  const copy = async (): Promise<void> => {
    const { href } = window.location;
    if (await copyText(href)) announce("Link copied. It opens exactly this view.");
    else {
      setAddress(href);
      dialog.current?.showModal();
    }
  };

  return (
    <>
      <Button onClick={() => void copy()}>
        <Icon name="link" />
        Copy link
      </Button>
      <dialog ref={dialog} className="copy-dialog" aria-labelledby="copy-heading">
        <h2 id="copy-heading">Copy this address</h2>
        <p>The browser does not let this page use the clipboard. Select the address and copy it.</p>
        <input readOnly value={address} aria-label="Address of this view" onFocus={(event) => event.target.select()} />
        <form method="dialog">
          <Button type="submit">Close</Button>
        </form>
      </dialog>
    </>
  );
}
