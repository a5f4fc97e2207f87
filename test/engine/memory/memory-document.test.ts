import fc from 'fast-check';
import { MEMORY_DOCUMENT, openDocument } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

describe('stored Memory', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const stored: unknown = JSON.parse(JSON.stringify(memory));
        expect(openDocument(MEMORY_DOCUMENT, stored)).toEqual({ state: 'sound', document: memory });
      }),
    );
  });

  it('is opened read-only when a newer Take Five wrote it', () => {
    expect(openDocument(MEMORY_DOCUMENT, { version: 2, coolDowns: {}, notHeated: {}, more: 1 })).toMatchObject({
      state: 'newer',
    });
  });

  it('is set aside with its text when it is broken', () => {
    expect(openDocument(MEMORY_DOCUMENT, { version: 1, coolDowns: 5 })).toEqual({
      state: 'broken',
      text: '{"version":1,"coolDowns":5}',
    });
  });

  it('gives an answer for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['absent', 'sound', 'newer', 'broken']).toContain(openDocument(MEMORY_DOCUMENT, stored).state);
      }),
    );
  });
});
