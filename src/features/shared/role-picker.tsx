import { useCombobox } from "downshift";
import { useMemo, useState } from "react";
import { createRoleFinder } from "../../domain/find-roles.ts";
import type { RoleHead } from "../../domain/outline.ts";
import { useApp } from "../../store/provider.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Glyph } from "./glyph.tsx";
import { describeRole, hintFor } from "./role-picker.logic.ts";
import "./role-picker.css";

interface RolePickerProps {
  readonly label: string;
  /** Roles that are there already: shown, but not to be picked again. */
  readonly taken: readonly RoleHead[];
  readonly onPick: (role: RoleHead) => void;
  /** Whether the list lies over what follows; otherwise it pushes it down. */
  readonly floating?: boolean;
  readonly autoFocus?: boolean;
}

/** A field in which a role is found by any of its names. Where a name means several roles, it asks which. */
export function RolePicker({ label, taken, onPick, floating = false, autoFocus = false }: RolePickerProps) {
  const outline = useApp((state) => state.index.outline);
  const find = useMemo(() => createRoleFinder(outline), [outline]);
  const [words, setWords] = useState("");
  const found = useMemo(() => find(words), [find, words]);

  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps } = useCombobox<RoleHead>({
    items: [...found.roles],
    inputValue: words,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (role) => role?.names.label ?? "",
    itemToKey: (role) => role?.id,
    isItemDisabled: (role) => taken.includes(role),
    onInputValueChange: ({ inputValue }) => setWords(inputValue),
    stateReducer: (_state, { type, changes }) => {
      const picked = type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter;
      return picked && changes.selectedItem ? { ...changes, inputValue: "" } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onPick(selectedItem);
    },
  });

  return (
    <div className="picker" data-floating={floating || undefined}>
      <label {...getLabelProps()}>{label}</label>
      <div className="picker-field">
        <Icon name="search" />
        {/* The field is what the reader asked for by opening the dialog that it stands in. */}
        <input {...getInputProps({ placeholder: "Name, abbreviation or other title", autoFocus })} />
      </div>
      <ul className="picker-list" {...getMenuProps()}>
        {isOpen &&
          found.roles.map((role, at) => (
            <li key={role.id} data-role={role.id} {...getItemProps({ item: role, index: at })} aria-selected={at === highlightedIndex}>
              <Glyph role={role} />
              <span>
                <b>{role.names.label}</b>
                {describeRole(role)}
              </span>
              {taken.includes(role) && <span>already here</span>}
            </li>
          ))}
      </ul>
      <p className="picker-hint" role="status">
        {isOpen ? hintFor(words, found) : ""}
      </p>
    </div>
  );
}
