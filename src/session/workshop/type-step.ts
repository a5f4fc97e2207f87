import type { KeptEdits } from './kept-edits';
import type { WorkshopStep } from './workshop-step';

/** Takes a step of somebody who types; false for any other, and where nothing is being written. */
export function typeStep(edits: KeptEdits, step: WorkshopStep): boolean {
  const template = edits.template();
  const brand = edits.brand()?.brand;
  if (step.make === 'write' && template) {
    edits.writeTemplate({ ...template, text: { ...template.text, ...step.changes } });
    return true;
  }
  if (step.make === 'dress' && brand) {
    edits.writeBrand({ brand: { ...brand, ...step.changes } });
    return true;
  }
  return false;
}
