/** The permissions that the add-on's deployment names; all of them are asked for when it is installed. */
export const ALL_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/gmail.addons.execute',
  'https://www.googleapis.com/auth/gmail.addons.current.message.readonly',
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.locale',
];

/** Lets the add-on read the open message; the one that the simulation can take away. */
export const READ_SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.readonly';
