export { withCare } from './with-care';
