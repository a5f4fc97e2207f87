import { field } from './params';
import { ERROR } from './protocol';

/** How a function of the add-in ended: with what `event.completed` was given, or not at all with office.js' reason. */
export type Completion =
  { readonly kind: 'completed'; readonly context: unknown } | { readonly kind: 'failed'; readonly errorCode: number };

/** The functions that Outlook runs in one frame of the add-in, such as the handler of an event. */
export type AppCommands = {
  /** Runs a function as soon as the frame listens; `onEnded` is called once, or never when the function does not end. */
  readonly invoke: (
    functionName: string,
    eventArgs: Readonly<Record<string, unknown>>,
    onEnded: (completion: Completion) => void,
  ) => void;
  /** The frame listens from now on. */
  readonly listening: () => void;
  /** Takes office.js' word that a function has ended; of an unknown function, or of one that has ended before, nothing comes. */
  readonly ended: (data: unknown) => void;
};

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** `fire` tells the frame of a function to run, and is false while it does not listen. */
export function createAppCommands(fire: (command: readonly string[]) => boolean): AppCommands {
  const running = new Map<string, (completion: Completion) => void>();
  const waiting: (readonly string[])[] = [];
  return {
    invoke: (functionName, eventArgs, onEnded) => {
      const id = crypto.randomUUID();
      const command = [id, functionName, JSON.stringify(eventArgs)];
      running.set(id, onEnded);
      if (!fire(command)) waiting.push(command);
    },
    listening: () => waiting.splice(0).forEach(fire),
    ended: (data) => {
      const id = String(field(data, '0'));
      const onEnded = running.get(id);
      running.delete(id);
      const errorCode = Number(field(data, '1') ?? ERROR.internal);
      onEnded?.(
        errorCode === 0
          ? { kind: 'completed', context: field(parse(field(data, '2')), 'completedContext') }
          : { kind: 'failed', errorCode },
      );
    },
  };
}
