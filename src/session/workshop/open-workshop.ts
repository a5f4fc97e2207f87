import { brandFor, BRANDS_DOCUMENT, NO_BRANDS, NO_OWN_TEMPLATES, OWN_TEMPLATES_DOCUMENT } from '../../engine';
import type { ImportReport, Shelf } from '../../engine';
import type { Bench, WorkshopRoom } from './bench';
import { brandStep, isBrandStep } from './brand-step';
import { keptDocument } from './kept-document';
import { openEdits } from './kept-edits';
import { templateStep } from './template-step';
import { typeStep } from './type-step';
import type { Workshop } from './workshop';

/** Opens own templates and brands; a database that is blocked gives none, and says so with the first change. */
export async function openWorkshop(room: WorkshopRoom): Promise<Workshop> {
  const { around, localName, changed } = room;
  const store = await around.loadStore();
  const templates = keptDocument(store, localName('templates'), OWN_TEMPLATES_DOCUMENT, NO_OWN_TEMPLATES);
  const brands = keptDocument(store, localName('brands'), BRANDS_DOCUMENT, NO_BRANDS);
  const edits = openEdits(around.local, localName);
  const channel = around.openChannel(localName('workshop'));
  let report: ImportReport | undefined;

  const read = async () => {
    await Promise.all([templates.read(), brands.read()]);
    changed();
  };
  const stop = channel.onMessage(() => room.run(read()));
  await read();

  const bench: Bench = {
    ...room,
    store,
    templates,
    brands,
    edits,
    report: (next: ImportReport | undefined) => {
      report = next;
    },
  };
  return {
    shelf(mailboxes): Shelf {
      const brand = brandFor(brands.now(), ...mailboxes);
      const template = edits.template();
      const edit = edits.brand();
      const [first] = [templates, brands].filter((kept) => kept.problem() !== undefined);
      const problem = first?.trouble() ?? first?.problem();
      return {
        templates: templates.now(),
        brands: brands.now(),
        ...(brand && { brand }),
        ...(template && { templateEdit: template }),
        ...(edit && { brandEdit: edit }),
        ...(report && { report }),
        ...(problem && { problem }),
      };
    },
    write(step) {
      // Another language has to be fetched first, and no key chooses it.
      const isKey = step.make !== 'write' || step.changes.language === undefined;
      const typed = isKey && typeStep(edits, step);
      if (typed) changed();
      return typed;
    },
    async take(step, { letters, settings, mailboxes }) {
      const before = [templates.now(), brands.now()] as const;
      const taken = isBrandStep(step)
        ? await brandStep(bench, step, brandFor(brands.now(), ...mailboxes), settings)
        : await templateStep(bench, step, letters);
      if (before[0] !== templates.now() || before[1] !== brands.now()) channel.post('changed');
      changed();
      return taken;
    },
    close() {
      stop();
      channel.close();
    },
  };
}
