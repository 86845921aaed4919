import { Menu, MenuButton, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { PlacesMenu } from "./PlacesMenu";
import type { StandingPlace } from "./source";
import { texts } from "./texts";

export interface PlacesButtonProps {
  readonly workbook: WorkbookGateway;
  readonly isBusy: boolean;
  readonly onChoose: (place: StandingPlace) => void;
}

/** Beside the way for files stands the one for what is in the workbook already. */
export function PlacesButton({ workbook, isBusy, onChoose }: PlacesButtonProps): ReactElement {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          disabledFocusable={isBusy}
          aria-label={texts.openFromWorkbook}
          title={texts.openFromWorkbook}
        />
      </MenuTrigger>
      <MenuPopover>
        <PlacesMenu workbook={workbook} onChoose={onChoose} />
      </MenuPopover>
    </Menu>
  );
}
