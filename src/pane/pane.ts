import { deedsReducer, QUIET, type DeedsStore } from "./deeds/deeds-state";
import { explainReducer, WAITING } from "./features/explain/explain-state";
import type { ExplainStore } from "./features/explain/explain-cell";
import { fileImport, type FileImport } from "./features/import/file-import";
import { FUNCTIONS_LISTED, functionsReducer } from "./features/functions/functions-state";
import type { FunctionsStore } from "./features/functions/insert-formula";
import type { PortfolioStore } from "./features/portfolio/look-for-tables";
import { portfolioReducer } from "./features/portfolio/portfolio-reducer";
import type { WelcomeStore } from "./features/welcome/open-first-sample";
import { GREETING, welcomeReducer } from "./features/welcome/welcome-state";
import { createNavigation, type Feature, type Navigation } from "./navigation";
import type { Preferences } from "./preferences";
import { NOT_LOOKED, stickingReducer, type StickingStore } from "./sticking/sticking-state";
import { sampleReducer, UNKNOWN, type SampleStore } from "./sample/sample-state";
import { createStore, type Store } from "./store/store";

/** All that the pane shows at the moment. Lives outside React, so ribbon commands can reach it. */
export interface Pane {
  readonly navigation: Navigation;
  /** False while nobody sees the pane, of which Excel tells. */
  readonly seen: Store<boolean, boolean>;
  readonly deeds: DeedsStore;
  readonly sticking: StickingStore;
  readonly sample: SampleStore;
  readonly files: FileImport;
  readonly welcome: WelcomeStore;
  readonly portfolio: PortfolioStore;
  readonly explain: ExplainStore;
  readonly functions: FunctionsStore;
}

/** Goes to a page, as the person asked; what was just done to the sample is no news there. */
export function goToPage({ navigation, sample }: Pane, page: Feature): void {
  sample.send({ type: "passed" });
  navigation.send({ type: "opened", page });
}

export function createPane(preferences: Preferences): Pane {
  return {
    navigation: createNavigation(preferences),
    seen: createStore((_, isSeen: boolean) => isSeen, true),
    deeds: createStore(deedsReducer, QUIET),
    sticking: createStore(stickingReducer, NOT_LOOKED),
    sample: createStore(sampleReducer, UNKNOWN),
    files: fileImport(),
    welcome: createStore(welcomeReducer, GREETING),
    portfolio: createStore(portfolioReducer, { phase: "looking" }),
    explain: createStore(explainReducer, WAITING),
    functions: createStore(functionsReducer, FUNCTIONS_LISTED),
  };
}
