import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  region: { overflowX: "auto", overflowY: "auto", maxHeight: "420px" },
});

/** Scrolls on its own what is wider than the pane. The keyboard reaches it, so that it can scroll it too. */
export function ScrollRegion({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const reached = { role: "region", tabIndex: 0 } as const;
  return (
    <div className={styles.region} aria-label={label} {...reached}>
      {children}
    </div>
  );
}
