import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cancelImport, type ImportStore } from "./open-csv";

/** Leaves the dialog. */
export function CloseButton(props: {
  readonly store: ImportStore;
  readonly label: string;
  readonly isDisabled?: boolean;
}): ReactElement {
  return (
    <Button
      disabledFocusable={props.isDisabled === true}
      onClick={() => {
        cancelImport(props.store);
      }}
    >
      {props.label}
    </Button>
  );
}
