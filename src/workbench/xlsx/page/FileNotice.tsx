import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../../../pane/components/Notice";
import { keepingTexts } from "../../keeping/page/keeping-texts";
import { xlsxTexts } from "../xlsx-texts";
import type { Said } from "./open-xlsx-file";
import type { Files } from "./use-files";

/** What is being done with a file, and what became of it. */
export function FileNotice({ files }: { readonly files: Files }): ReactElement {
  const { said, doing } = files;
  return (
    <div role="status">
      {doing !== undefined && <Spinner size="tiny" label={doing} />}
      {said !== undefined && (
        <Notice intent={said.intent} action={<Answers files={files} said={said} />}>
          {said.text}
        </Notice>
      )}
    </div>
  );
}

function Answers({ files, said }: { readonly files: Files; readonly said: Said }): ReactElement {
  const saveCopy = (): void => {
    files.save("as a copy");
  };
  return (
    <>
      {said.offersCopy === true && (
        <Button appearance="primary" onClick={saveCopy}>
          {xlsxTexts.saveCopy}
        </Button>
      )}
      <Button onClick={files.dismiss}>{keepingTexts.understood}</Button>
    </>
  );
}
