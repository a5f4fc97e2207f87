/** What is wrong with the environment, a line for each variable, each line with the variable's name. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The server cannot start like this.', ...problems].join('\n'));
    this.name = 'ConfigError';
  }
}
