export { readSender } from '../mail/sender/read-sender';
export { finalLetter, previewPane } from './preview-pane';
export { reportText } from './report-text';
export { lettersVariables } from '../reply/letters-variables';
export { workshopPane } from './workshop-pane';
export { withOwn } from './with-own';
export { whyItems } from './why-items';
export { leadFacts } from './lead-facts';
export { renderLetter } from '../reply/render-letter';
