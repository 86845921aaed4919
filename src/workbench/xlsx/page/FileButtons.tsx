import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStore } from "../../../pane/store/store";
import type { Desk } from "../../keeping/desk/desk";
import { xlsxTexts } from "../xlsx-texts";
import type { Files } from "./use-files";

/** Opens and saves files of workbooks. A file that is known to lie somewhere is saved there with one press. */
export function FileButtons(props: { readonly desk: Desk; readonly files: Files }): ReactElement {
  const { place } = useStore(props.desk.state);
  const { open, save, isReady } = props.files;
  const handle = place.kind === "open" ? place.file?.handle : undefined;
  const button = (label: string, press: () => void): ReactElement => (
    <Button appearance="subtle" disabledFocusable={!isReady} onClick={press}>
      {label}
    </Button>
  );
  return (
    <>
      {button(xlsxTexts.open, open)}
      {handle !== undefined &&
        button(xlsxTexts.saveInPlace(handle.name), () => {
          save("in place");
        })}
      {button(xlsxTexts.save, () => {
        save("elsewhere");
      })}
    </>
  );
}
