export { finalLetter, previewPane } from './preview-pane';
export { reportText } from './report-text';
