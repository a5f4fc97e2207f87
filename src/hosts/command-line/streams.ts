/** Where a command reads from and writes to. */
export type Streams = {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
};
