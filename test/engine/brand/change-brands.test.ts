import {
  addBrand,
  brandFaults,
  duplicateBrand,
  editBrand,
  freeBrandId,
  moveBrandFirst,
  NO_BRANDS,
  removeBrand,
} from '../../../src/engine';
import type { Brands } from '../../../src/engine';
import { SAMPLE_BRANDS } from './sample-brands';

const { plain, everything, dark } = SAMPLE_BRANDS;
const BRANDS: Brands = { version: 1, changedAt: 1, brands: [plain, everything, dark] };
const ids = ({ brands }: Brands) => brands.map(({ id }) => id);

describe('brands', () => {
  it('are added at the end, each under an id of its own', () => {
    const two = addBrand(addBrand(BRANDS, plain, 2), plain, 3);
    expect(ids(two)).toEqual(['plain', 'everything', 'dark', 'brand-1', 'brand-2']);
    expect(two.changedAt).toBe(3);
    expect(ids(addBrand(removeBrand(two, 'brand-1', 4), plain, 5))).toContain('brand-3');
  });

  it('keep an id that is free', () => {
    const id = freeBrandId(BRANDS);
    expect(ids(addBrand(BRANDS, { ...plain, id }, 2))).toEqual(['plain', 'everything', 'dark', id]);
  });

  it('are no more than twenty', () => {
    let brands = NO_BRANDS;
    for (let at = 0; at < 25; at++) brands = addBrand(brands, plain, at);
    expect(brands.brands).toHaveLength(20);
    expect(brands.changedAt).toBe(19);
  });

  it('are edited in their places', () => {
    const edited = editBrand(BRANDS, { ...everything, name: 'New' }, 2);
    expect(edited.brands.map(({ name }) => name)).toEqual(['Plain', 'New', 'Night shop']);
    expect(edited.changedAt).toBe(2);
    expect(editBrand(BRANDS, { ...everything, id: 'other' }, 2)).toBe(BRANDS);
  });

  it('are duplicated without their mailboxes, so that the copy can be saved', () => {
    const more = duplicateBrand(BRANDS, 'everything', 'Copy', 2);
    const [copy] = more.brands.slice(-1);
    expect(copy).toEqual({ ...everything, id: 'brand-1', name: 'Copy', mailboxes: [] });
    expect(copy && brandFaults(copy, more)).toEqual([]);
    expect(duplicateBrand(BRANDS, 'other', 'Copy', 2)).toBe(BRANDS);
  });

  it('are removed', () => {
    expect(ids(removeBrand(BRANDS, 'plain', 2))).toEqual(['everything', 'dark']);
    expect(removeBrand(BRANDS, 'other', 2)).toBe(BRANDS);
  });

  it('are moved first', () => {
    expect(ids(moveBrandFirst(BRANDS, 'dark', 2))).toEqual(['dark', 'plain', 'everything']);
    expect(moveBrandFirst(BRANDS, 'plain', 2)).toBe(BRANDS);
    expect(moveBrandFirst(BRANDS, 'other', 2)).toBe(BRANDS);
  });
});
