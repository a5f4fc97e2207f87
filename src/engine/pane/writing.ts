export { finalLetter, previewPane } from './preview-pane';
