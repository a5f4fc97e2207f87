export { fitMemory } from '../memory/fit-memory';
export { withCare } from './with-care';
export { letterToColleague } from '../colleague/letter-to-colleague';
