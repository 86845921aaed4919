import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import type { SampleAccess } from "../../sample/sample-access";
import { Notice } from "../../components/Notice";
import { usePageStyles } from "../../components/page-styles";
import { ColumnMappingSection } from "./ColumnMappingSection";
import { DangerSection } from "./DangerSection";
import { DangerOffer } from "./DangerOffer";
import { lookForTables, type PortfolioStore } from "./look-for-tables";
import { MeasuredPortfolio } from "./MeasuredPortfolio";
import { measurePortfolio } from "./measure-portfolio";
import { OrganisationSection } from "./OrganisationSection";
import type { PointedOut } from "./pointed-out";
import { shownPortfolio, type OpenedPortfolio, type TableChoice } from "./portfolio-state";
import { selectAccount } from "./select-account";
import { pageOf } from "./sort-accounts";
import { TableChoiceForm } from "./TableChoiceForm";
import { TEXTS } from "./texts";

export interface OpenedPortfolioViewProps {
  readonly state: OpenedPortfolio;
  readonly store: PortfolioStore;
  readonly workbook: WorkbookGateway;
  readonly sample: SampleAccess;
}

/** The chosen tables, and what came of reading them. */
export function OpenedPortfolioView(props: OpenedPortfolioViewProps): ReactElement {
  const { state, store, workbook, sample } = props;
  const styles = usePageStyles();
  const choose = (choice: TableChoice): void => {
    store.send({ type: "chosen", choice });
    void measurePortfolio(store, workbook);
  };
  const lookAgain = (): void => void lookForTables(store, workbook);
  const portfolio = shownPortfolio(state);
  const [pointedOut, setPointedOut] = useState<PointedOut>();
  return (
    <>
      {portfolio === undefined ? null : (
        <DangerSection
          portfolio={portfolio}
          offer={<DangerOffer state={state} sample={sample} onAsked={lookAgain} />}
          onSelect={({ row }) => void selectAccount(store, workbook, row)}
          onShow={({ row }) => {
            const page = pageOf(portfolio.accounts, state.view.sorting, row);
            store.send({ type: "viewed", view: { tier: undefined, page } });
            setPointedOut({ row });
          }}
        />
      )}
      <div className={styles.section}>
        <TableChoiceForm state={state} onChoose={choose} />
        <OrganisationSection state={state} store={store} workbook={workbook} />
        <ColumnMappingSection
          state={state}
          onApply={(mapping) => {
            choose({ ...state.choice, mapping });
          }}
        />
        <Button
          className={styles.start}
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={state.content.phase === "measuring"}
          onClick={lookAgain}
        >
          {TEXTS.refresh}
        </Button>
      </div>
      <ContentNotice content={state.content} />
      {portfolio === undefined ? null : (
        <MeasuredPortfolio
          state={state}
          portfolio={portfolio}
          store={store}
          workbook={workbook}
          pointedOut={pointedOut}
          onLookedOn={() => {
            setPointedOut(undefined);
          }}
        />
      )}
    </>
  );
}

/** What a person should know before they read on. */
function ContentNotice({
  content,
}: {
  readonly content: OpenedPortfolio["content"];
}): ReactElement | null {
  if (content.phase === "refused") return <Notice intent="error">{content.message}</Notice>;
  const isOld = content.phase === "measured" && content.freshness === "changed";
  return isOld ? <Notice intent="info">{TEXTS.changed}</Notice> : null;
}
