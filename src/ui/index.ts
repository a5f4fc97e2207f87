export { saveText } from './pieces/save-text';
export { TaskPane } from './TaskPane';
export type { TaskPaneProps, ThemeName } from './TaskPane';
