import {
  MESSAGE,
  REQUEST,
  answerTo,
  eventMessage,
  type Message,
  type MethodCall,
} from "./messages";

export const CONVERSATION = "conversation";

/** What the client can ask of its host. */
export interface Host {
  /** Answers who and where the client is. */
  readonly describe: () => object;
  readonly execute: (call: MethodCall) => Promise<object>;
  /** The client listens to an event from now on. */
  readonly listened: (event: string) => void;
}

/** The host's end of the conversation with the client. */
export class Channel {
  private readonly host: Host;
  private readonly post: (message: string) => void;
  private readonly origin: string;
  private readonly heard = new Set<string>();
  private told = 0;

  /**
   * @param post - Sends a message to the client.
   * @param origin - Of the page around the client.
   */
  constructor(host: Host, post: (message: string) => void, origin: string) {
    this.host = host;
    this.post = post;
    this.origin = origin;
  }

  /** Takes a message of the client. */
  async receive(text: string): Promise<void> {
    const message = parsed(text);
    if (message?._conversationId.startsWith(CONVERSATION) !== true) return;
    if (message._messageType !== MESSAGE.request) return;
    switch (message._actionType) {
      case REQUEST.listen:
        this.heard.add(message._actionName);
        this.send(answerTo(message, { Error: 0 }));
        this.host.listened(message._actionName);
        return;
      case REQUEST.stopListening:
        this.heard.delete(message._actionName);
        this.send(answerTo(message, { Error: 0 }));
        return;
      default:
        this.send(answerTo(message, await this.called(message)));
    }
  }

  /** Tells the client of an event, if it listens to it. */
  tell(event: string, data: unknown): void {
    if (!this.heard.has(event)) return;
    this.told += 1;
    this.send({ ...eventMessage(event, CONVERSATION, this.told), _data: data });
  }

  private async called({ _actionName: name, _data: data }: Message): Promise<unknown> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return this.host.describe();
      case "executeMethod": {
        const call = data as MethodCall;
        const answer = await this.host.execute(call);
        return { Version: call.DdaMethod.Version, Error: 0, ...answer };
      }
      default:
        return null;
    }
  }

  private send(message: object): void {
    this.post(JSON.stringify({ _origin: this.origin, _serializerVersion: 1, ...message }));
  }
}

/** Other scripts post messages too; what is not of the client is no object with a conversation. */
function parsed(text: string): Message | undefined {
  try {
    const message = JSON.parse(text) as Partial<Message> | null;
    return typeof message?._conversationId === "string" ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
