import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../../../pane/components/Notice";
import { keepingTexts } from "../../keeping/page/keeping-texts";
import type { Files } from "./use-files";

/** What is being done with a file, and what became of it. */
export function FileNotice({ files }: { readonly files: Files }): ReactElement {
  const { said, doing, dismiss } = files;
  return (
    <div role="status">
      {doing !== undefined && <Spinner size="tiny" label={doing} />}
      {said !== undefined && (
        <Notice
          intent={said.intent}
          action={<Button onClick={dismiss}>{keepingTexts.understood}</Button>}
        >
          {said.text}
        </Notice>
      )}
    </div>
  );
}
