import { Button, Text } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { KamFunction } from "../../../functions/catalogue";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { usePageStyles } from "../../components/page-styles";
import { ChapterOffer } from "../../sample/ChapterOffer";
import type { SampleAccess } from "../../sample/sample-access";
import { TEXTS as SAMPLE_TEXTS } from "../../sample/texts";
import { useStore } from "../../store/store";
import type { Offer } from "./functions-state";
import { insertForTables, lookForTables } from "./insert-for-tables";
import type { FunctionsStore } from "./insert-formula";
import { chapterOf, saidOfOffer } from "./said-of-offer";
import { TEXTS } from "./texts";

export interface OwnTablesProps {
  readonly definition: KamFunction;
  /** Whether it can be asked about the workbook's own tables. */
  readonly offer: Offer;
  readonly isBusy: boolean;
  readonly store: FunctionsStore;
  readonly workbook: WorkbookGateway;
  readonly sample: SampleAccess;
}

/** Offers the function about the workbook's own tables, or says what it lacks. */
export function OwnTables(props: OwnTablesProps): ReactElement {
  const { definition, offer, isBusy, store, workbook, sample } = props;
  const styles = usePageStyles();
  useLookForTables(props);
  return (
    <>
      {offer.phase === "ready" ? (
        <Button
          className={styles.start}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void insertForTables(store, workbook, definition)}
        >
          {TEXTS.insertForTables}
        </Button>
      ) : null}
      {saidOfOffer(definition, offer).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <ChapterOfSample definition={definition} sample={sample} />
    </>
  );
}

/** Looks when the page opens, and again when a chapter of the sample was added, which brings tables. */
function useLookForTables({ definition, store, workbook, sample }: OwnTablesProps): void {
  const ofSample = useStore(sample.store);
  const open = ofSample.phase === "open" ? ofSample.sample : undefined;
  useEffect(() => {
    void lookForTables(store, workbook, definition);
  }, [store, workbook, definition, open]);
}

/** Offers the chapter of the sample in which the function is used, while it is not there. */
function ChapterOfSample(props: {
  readonly definition: KamFunction;
  readonly sample: SampleAccess;
}): ReactElement | null {
  const { definition, sample } = props;
  const chapter = chapterOf(definition);
  if (chapter === undefined) return null;
  const hint = SAMPLE_TEXTS.hintOfChapter(chapter.title);
  return <ChapterOffer access={sample} chapter={chapter.name} hint={hint} />;
}
