import { ApiService } from "./batches/api-service";
import { Calculation } from "./calculation/calculation";
import { Invocations } from "./calculation/invocations";
import { WorkbookObject } from "./objects/workbook";
import { servicesOf } from "./objects/services";
import type { AddIn, ExcelOptions } from "./options";
import { Channel, type Host } from "./protocol/channel";
import { Door } from "./protocol/door";
import { eventsOf, type EventEntry, type Told } from "./protocol/events";
import { EXCEL_ON_THE_WEB, introduction } from "./protocol/introduction";
import { Workbook, type Happening } from "./workbook/workbook";

/** Excel on the web as its client sees it; it is made of documents and of the client's code, not of Excel. */
export class StandInExcel {
  readonly workbook = new Workbook();
  readonly calculation: Calculation;
  readonly functions: Invocations;
  readonly service: ApiService;
  readonly door: Door;
  readonly channel: Channel;
  private told = 0;

  constructor(
    addIn: AddIn,
    options: ExcelOptions,
    speak: { readonly post: (message: string) => void; readonly origin: string },
  ) {
    const { allowErrorForDataTypeAny: takesErrors } = addIn.registration;
    this.functions = new Invocations((told) => {
      this.tell(told);
    }, takesErrors);
    this.calculation = new Calculation({
      workbook: this.workbook,
      functions: functionsByName(addIn),
      handover: { takesErrors, blank: options.blank ?? null },
      invoke: (id, given) => this.functions.call(id, given),
    });
    this.service = new ApiService(
      new WorkbookObject(this),
      servicesOf(this.workbook, this.functions),
    );
    this.door = new Door(this.service, options.lag ?? 0);
    this.channel = new Channel(this.host(options), speak.post, speak.origin);
    this.workbook.listen((happening) => {
      this.happened(happening);
    });
  }

  /** Tells the client of events, in one message. */
  tell(...told: readonly Told[]): void {
    const entries = told.map(({ category, type, target, data, isRemote = false }): EventEntry => {
      this.told += 1;
      return [category, type, target, JSON.stringify(data), this.told, isRemote];
    });
    if (entries.length > 0) this.channel.tell("richApiMessage", { ArrayData: entries });
  }

  /** A person presses a button of the ribbon. */
  press(action: string, id = action): void {
    this.channel.tell("appCommandInvoked", [id, action, JSON.stringify({ source: { id } })]);
  }

  private happened(happening: Happening): void {
    if (happening.kind === "selected") this.channel.tell("documentSelectionChanged", {});
    this.tell(...eventsOf(this.workbook, happening));
  }

  private host({ sets, locale = "en-US", pressed }: ExcelOptions): Host {
    return {
      describe: () => introduction({ ...EXCEL_ON_THE_WEB, ...sets }, locale),
      execute: (call) => this.door.execute(call),
      listened: (event) => {
        if (event === "appCommandInvoked" && pressed !== undefined) this.press(pressed);
      },
    };
  }
}

/** The functions of the add-in by the names that formulas use. */
function functionsByName({
  namespace,
  registration,
}: AddIn): ConstructorParameters<typeof Calculation>[0]["functions"] {
  return new Map(
    registration.functions.map((entry) => [`${namespace}.${entry.name}`.toUpperCase(), entry]),
  );
}
