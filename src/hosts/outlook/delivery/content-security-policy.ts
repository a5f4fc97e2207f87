type Directives = Readonly<Record<string, readonly string[]>>;

/** Where office.js comes from, and the library that it loads itself. */
const MICROSOFT_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** The web pages of Outlook that show the pane in a frame; the new Outlook for Windows is one of them. */
const OUTLOOK_PAGES = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

const NOTHING: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Fluent and office.js put style elements and attributes into the page, hence 'unsafe-inline' for styles alone. */
function paneFor(imageHosts: readonly string[]): Directives {
  return {
    ...NOTHING,
    'script-src': ["'self'", ...MICROSOFT_SCRIPTS],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', ...imageHosts],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    // The default policy is made by before-office.js, the other by DOMPurify; nothing else may make scripts or HTML.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default', 'dompurify'],
  };
}

const TEXT: Directives = { ...NOTHING, 'style-src': ["'self'"], 'img-src': ["'self'"] };

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** For the meta tag of the pages that run the add-in: what holds on every host, whatever headers it sends. `imageHosts` are origins of pictures. */
export function panePolicy(imageHosts: readonly string[] = []): string {
  return written(paneFor(imageHosts));
}

/** For the meta tag of the pages that are only read. */
export const TEXT_POLICY: string = written(TEXT);

/** For the response header: the pane's policy, and who may show it in a frame, which no meta tag can say. */
export function headerPolicy(imageHosts: readonly string[] = []): string {
  return written({ ...paneFor(imageHosts), 'frame-ancestors': OUTLOOK_PAGES });
}
