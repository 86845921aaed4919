import { Subtitle2 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePageStyles } from "./page-styles";

export interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** Part of a page's text under a heading of its own. */
export function Section({ heading, children }: SectionProps): ReactElement {
  const styles = usePageStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h4">{heading}</Subtitle2>
      {children}
    </section>
  );
}
