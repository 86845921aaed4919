import type { ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { AccountList } from "./AccountList";
import { AccountMatrix } from "./AccountMatrix";
import type { ClassifiedAccount, ClassifiedPortfolio } from "./classify-accounts";
import type { PortfolioStore } from "./look-for-tables";
import type { PointedOut } from "./pointed-out";
import { PortfolioSummary } from "./PortfolioSummary";
import type { OpenedPortfolio, View } from "./portfolio-state";
import { selectAccount } from "./select-account";
import { WriteFormulasSection } from "./WriteFormulasSection";

/** All that the functions answer about the portfolio. */
export function MeasuredPortfolio(props: {
  readonly state: OpenedPortfolio;
  readonly portfolio: ClassifiedPortfolio;
  readonly store: PortfolioStore;
  readonly workbook: WorkbookGateway;
  readonly pointedOut: PointedOut | undefined;
  /** The person looks at the list in another way by now. */
  readonly onLookedOn: () => void;
}): ReactElement {
  const { state, portfolio, store, workbook, pointedOut, onLookedOn } = props;
  const changeView = (view: Partial<View>): void => {
    onLookedOn();
    store.send({ type: "viewed", view });
  };
  const select = ({ row }: ClassifiedAccount): void => void selectAccount(store, workbook, row);
  return (
    <>
      <PortfolioSummary portfolio={portfolio} />
      <AccountMatrix
        portfolio={portfolio}
        view={state.view}
        onView={changeView}
        onSelect={select}
      />
      <AccountList
        accounts={portfolio.accounts}
        view={state.view}
        pointedOut={pointedOut}
        onSort={(key) => {
          onLookedOn();
          store.send({ type: "sorted", key });
        }}
        onView={changeView}
        onSelect={select}
      />
      <WriteFormulasSection state={state} store={store} workbook={workbook} />
    </>
  );
}
