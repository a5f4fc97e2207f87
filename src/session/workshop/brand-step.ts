import {
  addBrand,
  brandFaults,
  brandFromSettings,
  editBrand,
  moveBrandFirst,
  removeBrand,
  sameBrand,
} from '../../engine';
import type { Brand, Settings } from '../../engine';
import type { Bench } from './bench';
import { typeStep } from './type-step';
import type { BrandStep, WorkshopStep } from './workshop-step';

const STEPS: readonly WorkshopStep['make'][] = [
  'brand',
  'dress',
  'new-brand',
  'no-logo',
  'no-voice',
  'save-brand',
  'drop-brand',
  'remove-brand',
  'first-brand',
];

export function isBrandStep(step: WorkshopStep): step is BrandStep {
  return STEPS.includes(step.make);
}

/** Takes a step with brands; false where a brand cannot be saved as it is. */
export async function brandStep(
  bench: Bench,
  step: BrandStep,
  current: Brand | undefined,
  settings: Settings,
): Promise<boolean> {
  const { brands, edits, clock, around } = bench;
  const brand = edits.brand()?.brand;
  switch (step.make) {
    case 'brand': {
      if (step.id === undefined && brand !== undefined) break;
      const wanted = brands.now().brands.find(({ id }) => id === step.id) ?? current;
      edits.writeBrand({ brand: wanted ?? { ...brandFromSettings(settings), id: around.uniqueId() } });
      break;
    }
    case 'new-brand':
      edits.writeBrand({
        brand: { ...(brand ?? brandFromSettings(settings)), id: around.uniqueId(), name: step.name, mailboxes: [] },
      });
      break;
    case 'dress':
      typeStep(edits, step);
      break;
    case 'no-logo':
    case 'no-voice': {
      if (brand === undefined) break;
      const { logo, voice, ...rest } = brand;
      const kept = step.make === 'no-logo' ? { ...(voice && { voice }) } : { ...(logo && { logo }) };
      edits.writeBrand({ brand: { ...rest, ...kept } });
      break;
    }
    case 'save-brand':
      return brand === undefined || save(bench, brand);
    case 'drop-brand':
      edits.writeBrand(undefined);
      break;
    case 'remove-brand':
      if (brand) await brands.change((all) => removeBrand(all, brand.id, clock()));
      edits.writeBrand(undefined);
      break;
    case 'first-brand':
      if (brand) await brands.change((all) => moveBrandFirst(all, brand.id, clock()));
      break;
  }
  return true;
}

/** Saves a brand, as a new one or in its own place; false where it cannot be saved, and stays as an edit. */
async function save({ brands, edits, clock }: Bench, brand: Brand): Promise<boolean> {
  const at = clock();
  await brands.change((all) => {
    // Another window may have given its mailbox to a brand of its own.
    if (brandFaults(brand, all).length > 0) return all;
    const isNew = !all.brands.some(({ id }) => id === brand.id);
    return isNew ? addBrand(all, brand, at) : editBrand(all, brand, at);
  });
  const isThere = brands.now().brands.some((one) => sameBrand(one, brand));
  const isKept = isThere && brands.problem() === undefined;
  if (isKept && edits.brand()?.brand === brand) edits.writeBrand(undefined);
  return isKept;
}
