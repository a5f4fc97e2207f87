const SCOPES = 'https://www.googleapis.com/auth/';

/** What the add-on asks for; docs/server.md says why. */
const NEEDED = [
  `${SCOPES}gmail.addons.execute`,
  `${SCOPES}gmail.addons.current.message.readonly`,
  `${SCOPES}gmail.addons.current.action.compose`,
  `${SCOPES}userinfo.email`,
  `${SCOPES}script.locale`,
];

/** Counts answered mails exactly; restricted, so for private installations only. */
const EXACT = `${SCOPES}gmail.metadata`;

/** Google's `gsuiteaddons.v1.Deployment`, as far as we use it. This is not the manifest of Apps Script, which names things otherwise. */
export type DeploymentDescriptor = {
  readonly oauthScopes: readonly string[];
  readonly addOns: {
    readonly common: {
      readonly name: string;
      readonly logoUrl: string;
      readonly useLocaleFromApp: true;
      readonly homepageTrigger: { readonly runFunction: string };
    };
    readonly gmail: {
      readonly contextualTriggers: readonly { readonly unconditional: object; readonly onTriggerFunction: string }[];
      readonly composeTrigger: {
        readonly actions: readonly { readonly label: string; readonly runFunction: string }[];
        readonly draftAccess: 'METADATA' | 'NONE';
      };
    };
    readonly httpOptions: {
      readonly authorizationHeader: 'SYSTEM_ID_TOKEN';
      readonly granularOauthPermissionSupport: 'OPT_IN';
    };
  };
};

/** Describes the add-on at `baseUrl` to Google; `exact` adds the scope that counts sent mails. Throws unless it is an https address without a query. */
export function deploymentDescriptor(baseUrl: string, exact = false): DeploymentDescriptor {
  const base = baseOf(baseUrl);
  return {
    oauthScopes: exact ? [...NEEDED, EXACT] : NEEDED,
    addOns: {
      common: {
        name: 'Take Five',
        logoUrl: `${base}/logo.png`,
        useLocaleFromApp: true,
        homepageTrigger: { runFunction: `${base}/gmail/home` },
      },
      gmail: {
        contextualTriggers: [{ unconditional: {}, onTriggerFunction: `${base}/gmail/open` }],
        composeTrigger: {
          actions: [{ label: 'Take Five', runFunction: `${base}/gmail/compose` }],
          draftAccess: 'NONE',
        },
      },
      httpOptions: { authorizationHeader: 'SYSTEM_ID_TOKEN', granularOauthPermissionSupport: 'OPT_IN' },
    },
  };
}

function baseOf(text: string): string {
  const wrong = 'The base URL must be an https address without a query, such as https://mail-tools.example.org.';
  if (!URL.canParse(text)) throw new Error(wrong);
  const { protocol, search, hash, username, origin, pathname } = new URL(text);
  if (protocol !== 'https:' || search !== '' || hash !== '' || username !== '') throw new Error(wrong);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
