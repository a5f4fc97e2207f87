import type { Brand } from './brand';

/** Whether two brands say the same, in whatever order their parts were put together; a stored one comes back in another. */
export function sameBrand(one: Brand | undefined, other: Brand | undefined): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(brand: Brand | undefined): string | undefined {
  return JSON.stringify(brand, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
