import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { openApp } from "./support/open-app.tsx";

async function setup(clipboard: "allowed" | "refused" | "absent") {
  const app = await openApp("/compare/captain/mate");
  // After the app was opened: user-event brings a clipboard of its own.
  if (clipboard === "refused") {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied", "NotAllowedError"));
  }
  if (clipboard === "absent") Reflect.set(navigator.clipboard, "writeText", undefined);
  return { ...app, dialog: () => screen.queryByRole("dialog", { name: "Copy this address" }) };
}

describe("copying the link", () => {
  it("R1 copies the address of the view, and says so", async () => {
    const { press, said, dialog } = await setup("allowed");
    await press("Copy link");
    await waitFor(() => expect(said()).toContain("Link copied. It opens exactly this view."));
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
    expect(dialog()).not.toBeInTheDocument();
  });

  it.each(["refused", "absent"] as const)(
    "R73 offers the address for selection where the clipboard is %s",
    async (how) => {
      const { user, press, dialog } = await setup(how);
      await press("Copy link");
      await waitFor(() => expect(dialog()).toBeInTheDocument());
      expect(dialog()).toHaveTextContent("The browser does not let this page use the clipboard.");
      const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Address of this view" });
      expect(field).toHaveValue(window.location.href);
      await user.click(field);
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(window.location.href);
    },
  );
});
