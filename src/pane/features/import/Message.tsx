import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { sentence } from "./sentence";

export interface MessageProps {
  readonly intent: "error" | "warning";
  readonly message: string;
}

/** One thing that is to be said of a file. What hinders comes into sight: a narrow pane may end above it. */
export function Message({ intent, message }: MessageProps): ReactElement {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (intent === "error") bar.current?.scrollIntoView({ block: "nearest" });
  }, [intent]);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{sentence(message)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
