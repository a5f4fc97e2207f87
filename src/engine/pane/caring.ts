export { fitMemory } from '../memory/fit-memory';
export { withCare } from './with-care';
export { letterToColleague } from '../colleague/letter-to-colleague';
export { lateLetter } from './late-letter';
