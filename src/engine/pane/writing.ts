export { readSender } from '../mail/sender/read-sender';
export { finalLetter, previewPane } from './preview-pane';
export { reportText } from './report-text';
