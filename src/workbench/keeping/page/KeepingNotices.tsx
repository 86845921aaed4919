import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Notice } from "../../../pane/components/Notice";
import type { Preferences } from "../../../pane/preferences";
import { useStore } from "../../../pane/store/store";
import type { Refusal } from "../book/book-store";
import type { Desk } from "../desk/desk";
import { keepingTexts } from "./keeping-texts";

/** Under this key is remembered that a person knows what the browser does not promise. */
const KNOWN = "may-be-cleared";

export interface KeepingNoticesProps {
  readonly desk: Desk;
  readonly preferences: Preferences;
}

/** What a person must know about the keeping of the workbook; mostly nothing. */
export function KeepingNotices({ desk, preferences }: KeepingNoticesProps): ReactElement {
  const { keeping, isAtRisk, mayBeCleared } = useStore(desk.state);
  const [isKnown, setKnown] = useState(() => preferences.get(KNOWN) === "yes");
  const understand = (): void => {
    preferences.set(KNOWN, "yes");
    setKnown(true);
  };
  return (
    <div role="status">
      {keeping.kind === "failed" && isAtRisk ? (
        <NotKeptNotice desk={desk} reason={keeping.reason} />
      ) : null}
      {mayBeCleared && !isKnown ? (
        <Notice
          intent="info"
          action={<Button onClick={understand}>{keepingTexts.understood}</Button>}
        >
          {keepingTexts.mayBeCleared}
        </Notice>
      ) : null}
    </div>
  );
}

function NotKeptNotice(props: { readonly desk: Desk; readonly reason: Refusal }): ReactElement {
  const tryAgain = (): void => void props.desk.settle();
  return (
    <Notice intent="error" action={<Button onClick={tryAgain}>{keepingTexts.tryAgain}</Button>}>
      {keepingTexts.failed(props.reason)}
    </Notice>
  );
}
