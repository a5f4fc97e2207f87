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
