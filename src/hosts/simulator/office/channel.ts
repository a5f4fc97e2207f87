import { ACTION, MESSAGE, RESPONSE } from './protocol';

type Request = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

export type ChannelOptions = {
  /** The page that listens; its origin is what office.js was told to trust. */
  readonly page: Window;
  readonly frame: () => Window | null;
  readonly addinOrigin: string;
  readonly conversationId: string;
  /** Answers an invocation; undefined leaves it unanswered. */
  readonly answer: (action: string, data: unknown) => unknown;
  /** The add-in listens to an event from now on. */
  readonly onRegistered: (event: string) => void;
};

/** The messages between this page and office.js in one frame. */
export type Channel = {
  /** Raises an event; false when the add-in has no handler for it. */
  readonly fire: (event: string, data: unknown) => boolean;
  readonly registered: () => readonly string[];
  readonly close: () => void;
};

function parseRequest(data: unknown): Request | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as Request;
  } catch {
    return undefined;
  }
}

export function openChannel(options: ChannelOptions): Channel {
  const { page, frame, addinOrigin, conversationId, answer, onRegistered } = options;
  const registrations = new Map<string, number>();

  const post = (name: string, correlationId: number, data: unknown, responseType: number): void => {
    const message = {
      _messageType: MESSAGE.response,
      _actionName: name,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _origin: page.location.origin,
      _serializerVersion: 1,
    };
    frame()?.postMessage(JSON.stringify(message), addinOrigin);
  };

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame() || event.origin !== addinOrigin) return;
    const request = parseRequest(event.data);
    if (request?._conversationId !== conversationId || request._messageType !== MESSAGE.request) return;
    const { _actionName: name, _correlationId: correlationId } = request;
    if (request._actionType === ACTION.invoke) {
      const data = answer(name, request._data);
      if (data !== undefined) post(name, correlationId, data, RESPONSE.answer);
      return;
    }
    if (request._actionType === ACTION.register) registrations.set(name, correlationId);
    else registrations.delete(name);
    post(name, correlationId, { Error: 0 }, RESPONSE.answer);
    if (request._actionType === ACTION.register) onRegistered(name);
  };

  page.addEventListener('message', onMessage);
  return {
    fire: (event, data) => {
      const correlationId = registrations.get(event);
      if (correlationId === undefined) return false;
      post(event, correlationId, data, RESPONSE.event);
      return true;
    },
    registered: () => [...registrations.keys()],
    close: () => page.removeEventListener('message', onMessage),
  };
}
