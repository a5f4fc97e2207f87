import { offsetFor } from '../../../src/hosts/editor/offset-for';

const SUMMER = Date.UTC(2026, 6, 1);
const WINTER = Date.UTC(2026, 11, 1);

it('the page goes by Gmail’s time zone, summer time included', () => {
  expect([SUMMER, WINTER].map(offsetFor('Europe/Sofia'))).toEqual([180, 120]);
});

it('the page goes by this computer’s where the browser does not know the zone', () => {
  expect(offsetFor('Moon/Tycho')(SUMMER)).toBe(-new Date(SUMMER).getTimezoneOffset());
});
