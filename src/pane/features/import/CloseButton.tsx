import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cancelImport, type FileImport } from "./file-import";

/** Leaves the dialog. */
export function CloseButton(props: {
  readonly files: FileImport;
  readonly label: string;
  readonly isDisabled?: boolean;
}): ReactElement {
  return (
    <Button
      disabledFocusable={props.isDisabled === true}
      onClick={() => {
        cancelImport(props.files);
      }}
    >
      {props.label}
    </Button>
  );
}
