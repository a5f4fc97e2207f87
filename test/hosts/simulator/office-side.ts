export type OfficeSide = {
  /** What the simulator has sent to the frame. */
  readonly sent: readonly Record<string, unknown>[];
  readonly post: (name: string, data: unknown, type?: number) => void;
  /** Runs the handler that the simulator asks for, which says `context`. */
  readonly complete: (context: unknown) => void;
};

/** What office.js does in a frame that the simulator has mounted, as far as a test plays it. */
export function officeSide(frame: HTMLIFrameElement): OfficeSide {
  const { xdmInfo } = JSON.parse(frame.name) as { xdmInfo: string };
  const [conversation] = xdmInfo.split('|');
  const source = frame.contentWindow;
  if (source === null) throw new Error('no frame');
  const sent: Record<string, unknown>[] = [];
  jest.spyOn(source, 'postMessage').mockImplementation((text: unknown) => {
    sent.push(JSON.parse(String(text)) as Record<string, unknown>);
  });
  const post = (name: string, data: unknown, type = 0): void => {
    const body = { _messageType: 0, _actionType: type, _actionName: name, _data: data };
    const envelope = { ...body, _conversationId: conversation, _correlationId: sent.length };
    window.dispatchEvent(
      new MessageEvent('message', { data: JSON.stringify(envelope), source, origin: location.origin }),
    );
  };
  return {
    sent,
    post,
    complete: (context) => {
      post('appCommandInvoked', {}, 1);
      const [id] = sent.at(-1)?.['_data'] as string[];
      const json = JSON.stringify({ completedContext: context });
      post('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: json });
    },
  };
}
