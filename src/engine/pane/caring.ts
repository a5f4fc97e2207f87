export { fitMemory } from '../memory/fit-memory';
export { withCare } from './with-care';
