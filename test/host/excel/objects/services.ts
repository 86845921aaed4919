import { ApiObject } from "../batches/api-object";
import type { RawAnswer } from "../calculation/functions";
import type { Workbook } from "../workbook/workbook";

/** What the runtime of the functions tells its host. */
export interface FunctionsListener {
  readonly registered: () => void;
  readonly answered: (answers: readonly RawAnswer[]) => void;
}

/** What the runtime may be told beyond numbers and texts: errors with words among them. */
const FEATURES = [1, 2, 3, 4];

class CustomFunctionsService extends ApiObject {
  readonly kind = "CustomFunctions";
  private readonly listener: FunctionsListener;

  constructor(listener: FunctionsListener) {
    super();
    this.listener = listener;
  }

  setOsfControlContainerReadyForCustomFunctions(): void {
    this.listener.registered();
  }

  getEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  setInvocationArrayResults(answers: readonly RawAnswer[]): void {
    this.listener.answered(answers);
  }
}

class ActionsService extends ApiObject {
  readonly kind = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // The client only tells; nothing waits for it.
  }
}

/** Shows and hides the pane, while the shared runtime lives on. */
class RuntimeService extends ApiObject {
  readonly kind = "AppRuntimeService";
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  setAppRuntimeState(state: string): void {
    this.workbook.setPaneState(state);
  }

  getAppRuntimeState(): string {
    return this.workbook.paneState;
  }
}

/** Whether the add-in starts with the workbook. */
class PersistenceService extends ApiObject {
  readonly kind = "AppRuntimePersistenceService";
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  setAppRuntimeStartState(state: string): void {
    this.workbook.startState = state;
  }

  getAppRuntimeStartState(): string {
    return this.workbook.startState;
  }
}

/** The objects that the client makes by name. */
export function servicesOf(
  workbook: Workbook,
  listener: FunctionsListener,
): Readonly<Record<string, ApiObject>> {
  return {
    CustomFunctions: new CustomFunctionsService(listener),
    AddinInternalService: new ActionsService(),
    AppRuntimeService: new RuntimeService(workbook),
    AppRuntimePersistenceService: new PersistenceService(workbook),
  };
}
