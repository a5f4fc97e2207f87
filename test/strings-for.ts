export { stringsFor } from '../src/i18n';
