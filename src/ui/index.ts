export { TaskPane } from './TaskPane';
export type { TaskPaneProps, ThemeName } from './TaskPane';
