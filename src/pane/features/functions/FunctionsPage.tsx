import { Subtitle1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { catalogue, chapters } from "../../../functions/catalogue";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { StatusBar, type Status } from "../../components/StatusBar";
import { usePageStyles } from "../../components/page-styles";
import type { SampleAccess } from "../../sample/sample-access";
import { doingOf } from "../../sample/sample-state";
import { useStore } from "../../store/store";
import { FunctionDetails } from "./FunctionDetails";
import { FunctionList } from "./FunctionList";
import type { FunctionsState } from "./functions-state";
import type { FunctionsStore } from "./insert-formula";
import { nearestName } from "./nearest-name";
import { searchFunctions } from "./search-functions";
import { TEXTS } from "./texts";

export interface FunctionsPageProps {
  readonly store: FunctionsStore;
  readonly workbook: WorkbookGateway;
  readonly sample: SampleAccess;
}

/** Every KAM function, from the very definitions that the cells use. */
export function FunctionsPage({ store, workbook, sample }: FunctionsPageProps): ReactElement {
  const styles = usePageStyles();
  const state = useStore(store);
  const details = state.phase === "details" ? state : undefined;
  const opened = catalogue.find(({ name }) => name === details?.name);
  return (
    <section className={styles.page}>
      <Subtitle1 as="h2">{TEXTS.title}</Subtitle1>
      {opened === undefined || details === undefined ? (
        <FunctionList state={state} onEvent={store.send} />
      ) : (
        <FunctionDetails
          // Another function is another page: it begins at its heading.
          key={opened.name}
          definition={opened}
          offer={details.offer}
          isBusy={state.insertion.phase === "working"}
          store={store}
          workbook={workbook}
          sample={sample}
        />
      )}
      <StatusBar status={statusOf(state, doingOf(useStore(sample.store)))} />
    </section>
  );
}

function foundBy(query: string): string {
  const count = searchFunctions(chapters, query).flatMap(({ functions }) => functions).length;
  if (count > 0) return TEXTS.found(count);
  const meant = nearestName(catalogue, query);
  return meant === undefined ? TEXTS.nothingFound(query.trim()) : TEXTS.didYouMean(meant.name);
}

function statusOf({ phase, query, insertion }: FunctionsState, ofSample: Status): Status {
  if (insertion.phase === "working") return { phase: "working", message: TEXTS.inserting };
  if (insertion.phase !== "none") return insertion;
  if (phase === "details" || query.trim() === "") return ofSample;
  return { phase: "done", message: foundBy(query) };
}
