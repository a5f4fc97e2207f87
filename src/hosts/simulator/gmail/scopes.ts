/** The permissions that the add-on's deployment names; all of them are asked for when it is installed. */
export const ALL_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/gmail.addons.execute',
  'https://www.googleapis.com/auth/gmail.addons.current.message.readonly',
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.locale',
];

/** Tells of every sent message, without its text; only private installs have it, and only those that want an exact count. */
export const EXACT_SCOPE = 'https://www.googleapis.com/auth/gmail.metadata';

/** Lets the add-on read the open message; the one that the simulation can take away. */
export const READ_SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.readonly';
