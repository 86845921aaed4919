import { Button, Subtitle2, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { usePageStyles } from "../../components/page-styles";
import type { PortfolioStore } from "./look-for-tables";
import type { OpenedPortfolio } from "./portfolio-state";
import { TEXTS } from "./texts";
import { writeFormulas } from "./write-formulas";

/** Offers the same answers as formulas in a sheet of their own. */
export function WriteFormulasSection(props: {
  readonly state: OpenedPortfolio;
  readonly store: PortfolioStore;
  readonly workbook: WorkbookGateway;
}): ReactElement {
  const { state, store, workbook } = props;
  const styles = usePageStyles();
  const mapped = Object.entries(state.choice.mapping);
  const renaming = mapped.map(([wanted, from]) => `"${from}" to "${wanted}"`).join(", ");
  const isPossible = mapped.length === 0;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{TEXTS.writeHeading}</Subtitle2>
      <Text size={200} className={styles.breakable}>
        {isPossible ? TEXTS.writeHint : TEXTS.writeNeedsHeaders(renaming)}
      </Text>
      <Button
        className={styles.start}
        disabledFocusable={!isPossible || state.deed.phase === "working"}
        onClick={() => void writeFormulas(store, workbook)}
      >
        {TEXTS.writeFormulas}
      </Button>
    </section>
  );
}
