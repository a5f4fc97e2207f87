import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has no ResizeObserver, which Fluent asks for when it renders; nothing has a size there, so nothing is ever told.
const nothing = (): void => undefined;

if (!('ResizeObserver' in globalThis)) {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  });
}

// jsdom asks no media queries, which the library for charts does; none holds there.
if ('window' in globalThis && !('matchMedia' in globalThis)) {
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
  });
}

// Nor does it have the coders of UTF-8, which a library that reads mail files asks for as it loads.
if (!('TextEncoder' in globalThis)) Object.assign(globalThis, { TextEncoder, TextDecoder });
