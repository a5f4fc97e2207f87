export { CareView } from './CareView';
export { LinesAbove } from './LinesAbove';
export { PromisesDue } from '../promises/PromisesDue';
