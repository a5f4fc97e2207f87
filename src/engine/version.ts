/** The version of Take Five, as in package.json and the manifest. */
export const VERSION = '0.7.0';
