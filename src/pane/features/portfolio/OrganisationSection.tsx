import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { SettingsRows } from "../../../files/settings/read-settings-file";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { Notice } from "../../components/Notice";
import { usePageStyles } from "../../components/page-styles";
import { keepFocus } from "../../sample/keep-focus";
import { addOrganisationSettings } from "./add-organisation-settings";
import type { PortfolioStore } from "./look-for-tables";
import { fetchBeside, lookForOffer, NO_OFFER } from "./organisation-offer";
import type { OpenedPortfolio } from "./portfolio-state";
import { TEXTS } from "./texts";

interface OrganisationSectionProps {
  readonly state: OpenedPortfolio;
  readonly store: PortfolioStore;
  readonly workbook: WorkbookGateway;
}

/** Offers the Settings of the organisation where accounts are read without any. */
export function OrganisationSection(props: OrganisationSectionProps): ReactElement | null {
  const { choice, content } = props.state;
  const isNeeded = choice.settings === undefined && content.phase !== "unmapped";
  return isNeeded ? <FoundOffer {...props} /> : null;
}

/** Drawn, and so asked of the server, only where the offer is needed. */
function FoundOffer(props: OrganisationSectionProps): ReactElement | null {
  const [offer, setOffer] = useState(NO_OFFER);
  useEffect(() => {
    let isDrawn = true;
    void lookForOffer(fetchBeside).then((found) => {
      if (isDrawn) setOffer(found);
    });
    return () => {
      isDrawn = false;
    };
  }, []);
  switch (offer.phase) {
    case "none":
      return null;
    case "faulty":
      return <Notice intent="warning">{offer.message}</Notice>;
    case "rows":
      return <AddButton {...props} rows={offer.rows} />;
  }
}

function AddButton(
  props: OrganisationSectionProps & { readonly rows: SettingsRows },
): ReactElement {
  const { state, store, workbook, rows } = props;
  const styles = usePageStyles();
  return (
    <>
      <Text size={200}>{TEXTS.organisationHint}</Text>
      <Button
        className={styles.start}
        disabledFocusable={state.deed.phase === "working"}
        onClick={() => void addOrganisationSettings(store, workbook, rows).then(keepFocus)}
      >
        {TEXTS.addOrganisation}
      </Button>
    </>
  );
}
