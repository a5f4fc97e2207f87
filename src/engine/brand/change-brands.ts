import type { Brand, Brands } from './brand';
import { BRAND_LIMITS } from './brand-limits';

const ID = 'brand-';

/** An id that no brand has; one of a removed brand comes back only when it was the last. */
export function freeBrandId({ brands }: Brands): string {
  const numbers = brands.map(({ id }) => (id.startsWith(ID) ? Number(id.slice(ID.length)) : 0));
  return `${ID}${Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1}`;
}

function changed(brands: Brands, now: number, after: readonly Brand[]): Brands {
  return { ...brands, changedAt: now, brands: after };
}

/**
 * With one more brand at the end, under a new id where its own is taken; as they were where there are as many as there may be.
 */
export function addBrand(brands: Brands, brand: Brand, now: number): Brands {
  if (brands.brands.length >= BRAND_LIMITS.brands) return brands;
  const taken = brands.brands.some(({ id }) => id === brand.id);
  return changed(brands, now, [...brands.brands, taken ? { ...brand, id: freeBrandId(brands) } : brand]);
}

/** With this brand in the place of the one with its id; as they were where there is none. */
export function editBrand(brands: Brands, brand: Brand, now: number): Brands {
  if (!brands.brands.some(({ id }) => id === brand.id)) return brands;
  return changed(
    brands,
    now,
    brands.brands.map((one) => (one.id === brand.id ? brand : one)),
  );
}

/** With a copy at the end that stands for no mailbox yet, because each has one brand. */
export function duplicateBrand(brands: Brands, id: string, name: string, now: number): Brands {
  const brand = brands.brands.find((one) => one.id === id);
  return brand ? addBrand(brands, { ...brand, name, mailboxes: [] }, now) : brands;
}

/** Without a brand; as they were where there is none with this id. */
export function removeBrand(brands: Brands, id: string, now: number): Brands {
  const rest = brands.brands.filter((one) => one.id !== id);
  return rest.length === brands.brands.length ? brands : changed(brands, now, rest);
}

/** With a brand in first place, where it stands for all mailboxes that no other names. */
export function moveBrandFirst(brands: Brands, id: string, now: number): Brands {
  const brand = brands.brands.find((one) => one.id === id);
  if (brand === undefined || brands.brands[0] === brand) return brands;
  return changed(brands, now, [brand, ...brands.brands.filter((one) => one !== brand)]);
}
