import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sampleWorkbook } from "../sample/sample-workbook";
import type { WorkbookContents } from "../workbook/contents";
import { texts } from "./texts";

export interface NewWorkbookButtonProps {
  readonly onOpen: (contents: WorkbookContents) => void;
}

const EMPTY: WorkbookContents = {
  sheets: [{ name: "Sheet1", cells: [], formulas: [], tables: [] }],
};

/** Asks before the workbook in view is given up: the workbench keeps nothing. */
export function NewWorkbookButton({ onOpen }: NewWorkbookButtonProps): ReactElement {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">{texts.newWorkbook}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.newWorkbook}</DialogTitle>
          <DialogContent>{texts.newWorkbookWarning}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{texts.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button
                onClick={() => {
                  onOpen({ ...EMPTY });
                }}
              >
                {texts.openEmpty}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => {
                  onOpen(sampleWorkbook());
                }}
              >
                {texts.openSample}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
