import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/** The engine starts a tenth of a second after a change; later than this nothing will start. */
const START_WITHIN_MS = 1000;

/**
 * Resolves when the calculation that a change sets off has ended and its results stand in the
 * cells. Call it right before or right after the change, in the same turn.
 */
export function recalculated(injector: Injector, startWithinMs = START_WITHIN_MS): Promise<void> {
  const commands = injector.get(ICommandService);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listening.dispose();
      resolve();
    }, startWithinMs);
    const listening = commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      clearTimeout(timer);
      listening.dispose();
      injector.get(FormulaCalculationSessionService).waitForLatestApplied().then(resolve, reject);
    });
  });
}

/**
 * The grid shows progress a second after a calculation began, and forgets to leave that when it is closed
 * meanwhile: it would look for its words, which are gone. Being told of the end takes it back.
 */
export function endProgress(injector: Injector): void {
  injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, {
    functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION,
  });
}
