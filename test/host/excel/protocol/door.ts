import type { ApiService } from "../batches/api-service";
import { ACTION, type Action, type BatchRequest } from "../batches/messages";
import { Hold } from "./hold";
import { METHOD, REFUSED, type MethodCall } from "./messages";

/** A request that came, and its size. */
export interface Request {
  readonly actions: number;
  /** Actions that set something: Excel makes each a step of its undo, unless the add-in gathers them. */
  readonly settings: number;
  readonly sent: number;
  readonly answered: number;
  /** Nothing of the pane's: functions hand over what they have answered. */
  readonly isOfFunctions: boolean;
}

/** The flag of a batch that waits until the person has finished editing a cell. */
const WAITS_FOR_EDIT = 64;

/** The functions register even while a cell is edited. */
const FUNCTIONS_READY = "SetOsfControlContainerReadyForCustomFunctions";

/** The method by which the runtime of the functions hands over answers. */
const FUNCTION_ANSWER = /^setInvocationArrayResults$/i;

/** What the client asks of the document: batches, and to know that a command is finished. */
export class Door {
  /** Requests since this list was emptied. */
  readonly requests: Request[] = [];
  /** Commands of the ribbon that the add-in said it has finished. */
  readonly finishedCommands: unknown[] = [];
  private readonly service: ApiService;
  private readonly lag: number;
  private edit: Promise<void> | undefined;
  private hold: Hold | undefined;

  /** @param lag - How long a request takes, in milliseconds. */
  constructor(service: ApiService, lag: number) {
    this.service = service;
    this.lag = lag;
  }

  /** A person begins to edit a cell; the answer ends it. */
  beginEdit(): () => void {
    let end: () => void = () => undefined;
    this.edit = new Promise((resolve) => {
      end = () => {
        this.edit = undefined;
        resolve();
      };
    });
    return end;
  }

  /** From the next request that sets something on, those after it wait until they are let through. */
  holdAfterWriting(): Hold {
    this.hold = new Hold();
    return this.hold;
  }

  async execute({ DdaMethod: { DispatchId: method }, ...call }: MethodCall): Promise<object> {
    switch (method) {
      case METHOD.executeBatch:
        return this.executeBatch(call.ArrayData ?? []);
      case METHOD.commandCompleted:
        this.finishedCommands.push(call);
        return {};
      default:
        return { Error: REFUSED.unknown };
    }
  }

  private async executeBatch([purpose, , , , body, , flags]: readonly unknown[]): Promise<object> {
    if (this.edit !== undefined && purpose !== FUNCTIONS_READY) {
      if ((Number(flags) & WAITS_FOR_EDIT) === 0) return { Error: REFUSED.cellInEdit };
      await this.edit;
    }
    if (this.lag > 0) await passed(this.lag);
    await this.hold?.passed;
    const request = JSON.parse(String(body)) as BatchRequest;
    const answer = JSON.stringify(this.service.execute(request));
    const [sent, answered] = [String(body).length, answer.length];
    const settings = request.Actions.filter(isSetting).length;
    const isOfFunctions = request.Actions.some(({ Name: name }) => FUNCTION_ANSWER.test(name));
    this.requests.push({
      actions: request.Actions.length,
      settings,
      sent,
      answered,
      isOfFunctions,
    });
    if (settings > 0) this.hold?.begin();
    return { Data: [200, [], answer] };
  }
}

function isSetting({ ActionType: type }: Action): boolean {
  return type === ACTION.setProperty || type === ACTION.update;
}

/** The way to a server and back. */
function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
