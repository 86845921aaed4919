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
import type { WorkbookContents } from "../workbook/contents";
import type { NamedContents } from "./keeping/desk/desk-tools";
import { keepingTexts } from "./keeping/page/keeping-texts";
import { namedSample } from "./named-sample";
import { texts } from "./texts";

export interface NewWorkbookButtonProps {
  readonly onOpen: (named: NamedContents) => void;
  /** Something in the workbook in view cannot be kept. */
  readonly isAtRisk: boolean;
}

const EMPTY: WorkbookContents = {
  sheets: [{ name: "Sheet1", cells: [], formulas: [], tables: [] }],
};

/** Offers what a new workbook may begin with, and says what becomes of the one in view. */
export function NewWorkbookButton({ onOpen, isAtRisk }: NewWorkbookButtonProps): ReactElement {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">{texts.newWorkbook}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.newWorkbook}</DialogTitle>
          <DialogContent>
            {isAtRisk ? texts.newWorkbookWarning : texts.newWorkbookHelp}
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{texts.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button
                onClick={() => {
                  onOpen({ name: keepingTexts.workbook, contents: EMPTY });
                }}
              >
                {texts.openEmpty}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => {
                  onOpen(namedSample());
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
