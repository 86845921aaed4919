import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** One message with its advice. It lies inside the feature's own status, so it announces nothing itself. */
export function Notice({
  intent,
  children,
  action,
}: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
      {action === undefined ? null : <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
