/**
 * How Microsoft's client in a frame and the page around it talk on the web: `office.js` calls it "XDM".
 * Learnt from the client's own code; `_` names are its words.
 */
export interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const MESSAGE = { request: 0, answer: 1 } as const;
export const REQUEST = { call: 0, listen: 1, stopListening: 2 } as const;
const ANSWER = { toCall: 0, event: 1 } as const;

/** What the client asks of the document: the method's number, and its data. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  readonly ArrayData?: readonly unknown[];
}

export const METHOD = { executeBatch: 93, commandCompleted: 94 } as const;

/** The refusal of a method: the cell is being edited, or the stand-in has no such method. */
export const REFUSED = { cellInEdit: 5004, unknown: 5000 } as const;

/** The message that answers a request. */
export function answerTo(request: Message, data: unknown): object {
  return {
    _messageType: MESSAGE.answer,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: ANSWER.toCall,
  };
}

/** The message that tells of an event. */
export function eventMessage(name: string, conversation: string, number: number): object {
  return {
    _messageType: MESSAGE.answer,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: number,
    _errorCode: 0,
    _responseType: ANSWER.event,
  };
}
