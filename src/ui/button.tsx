import type { ComponentProps } from "react";
import "./button.css";

interface Disabling {
  /** Why the button does nothing now. It stays in the tab order, so that the reason can be found and read. */
  readonly disabledBecause?: string | undefined;
}

export type ButtonLook = "plain" | "ink" | "quiet";

type ButtonProps = ComponentProps<"button"> & Disabling & { readonly look?: ButtonLook };

const LOOKS = { plain: "btn", ink: "btn btn-ink", quiet: "btn btn-quiet" } as const;

export function Button({ look = "plain", ...props }: ButtonProps) {
  return <BareButton className={LOOKS[look]} {...props} />;
}

/** A button of the size of an icon; `label` is its name. */
export function IconButton({ label, ...props }: ButtonProps & { readonly label: string }) {
  return <BareButton className="icon-btn" aria-label={label} {...props} />;
}

function BareButton({ disabledBecause, onClick, title, ...props }: ComponentProps<"button"> & Disabling) {
  const disabled = disabledBecause !== undefined;
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      title={disabledBecause ?? title}
      onClick={disabled ? undefined : onClick}
      {...props}
    />
  );
}

interface SwitchProps extends Omit<ComponentProps<"input">, "type"> {
  readonly label: string;
  readonly checked: boolean;
}

/** A setting that is on or off at once. */
export function Switch({ label, checked, ...props }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" checked={checked} aria-checked={checked} {...props} />
      {label}
    </label>
  );
}
