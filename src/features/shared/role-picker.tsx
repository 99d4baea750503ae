import { useCombobox } from "downshift";
import { useEffect, useMemo, useRef, useState } from "react";
import { createRoleFinder } from "../../domain/find-roles.ts";
import type { Directory, RoleEntry, RoleHead } from "../../domain/outline.ts";
import { Icon } from "../../ui/icon.tsx";
import { Glyph } from "./glyph.tsx";
import { PartStatus } from "./part-status.tsx";
import { describeRole, hintFor } from "./role-picker.logic.ts";
import { useDirectory } from "./use-part.ts";
import "./role-picker.css";

interface RolePickerProps {
  readonly label: string;
  /** Roles that are there already: shown, but not to be picked again. */
  readonly taken: readonly RoleHead[];
  readonly onPick: (role: RoleHead) => void;
  /** Whether the list lies over what follows; otherwise it pushes it down. */
  readonly floating?: boolean;
  /** Whether the field has the focus from the start, where the reader asked for it. */
  readonly takesFocus?: boolean;
}

/** A field in which a role is found by any of its names. Where a name means several roles, it asks which. */
export function RolePicker(props: RolePickerProps) {
  const directory = useDirectory();
  if (directory.part === undefined) return <PartStatus part={directory} what="the roles" />;
  return <Combobox directory={directory.part} {...props} />;
}

interface ComboboxProps extends RolePickerProps {
  readonly directory: Directory;
}

function Combobox({ directory, label, taken, onPick, floating = false, takesFocus = false }: ComboboxProps) {
  const find = useMemo(() => createRoleFinder(directory), [directory]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  const [words, setWords] = useState("");
  const found = useMemo(() => find(words), [find, words]);

  const isTaken = (role: RoleEntry): boolean => taken.some(({ id }) => id === role.id);

  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps } = useCombobox<RoleEntry>(
    {
      items: [...found.roles],
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (role) => role?.names.label ?? "",
      itemToKey: (role) => role?.id,
      isItemDisabled: isTaken,
      onInputValueChange: ({ inputValue }) => setWords(inputValue),
      stateReducer: (state, { type, changes }) => {
        // Nothing is ever selected; this would take away the first letter that is typed after a pick.
        if (type === useCombobox.stateChangeTypes.ControlledPropUpdatedSelectedItem) return state;
        const picked =
          type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter;
        return picked && changes.selectedItem ? { ...changes, inputValue: "" } : changes;
      },
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem !== null) onPick(selectedItem);
      },
    },
  );

  return (
    <div ref={box} className="picker" data-floating={floating || undefined}>
      <label {...getLabelProps()}>{label}</label>
      <div className="picker-field">
        <Icon name="search" />
        <input {...getInputProps({ placeholder: "Name, abbreviation or other title" })} />
      </div>
      <ul className="picker-list" {...getMenuProps()}>
        {isOpen &&
          found.roles.map((role, at) => (
            <li
              key={role.id}
              data-role={role.id}
              {...getItemProps({ item: role, index: at, "aria-selected": at === highlightedIndex })}
            >
              <Glyph role={role} />
              <span>
                <b>{role.names.label}</b>
                {describeRole(role)}
              </span>
              {isTaken(role) && <span>already here</span>}
            </li>
          ))}
      </ul>
      <p className="picker-hint" role="status">
        {isOpen ? hintFor(words, found) : ""}
      </p>
    </div>
  );
}
