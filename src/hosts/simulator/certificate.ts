import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate for localhost; `trusted` when this person's browsers already trust it. */
export type Certificate = { readonly cert: string; readonly key: string; readonly trusted: boolean };

const DAY = 86_400_000;
/** Browsers refuse certificates that live longer than 398 days. */
const LIFETIME = 365 * DAY;

/** Where Microsoft's own developer tools keep the certificate that they ask a person to trust. */
const trustedFolder = (): string => join(homedir(), '.office-addin-dev-certs');

/**
 * The certificate that the person has trusted for add-ins, where there is a valid one; else a self-made one, kept in
 * `folder` (readable by its owner only) and renewed when it is broken or has run out.
 */
export async function certificateFor(
  folder: string,
  now: number = Date.now(),
  trusted: string = trustedFolder(),
): Promise<Certificate> {
  return (await kept(trusted, true, now)) ?? (await kept(folder, false, now)) ?? (await make(folder, now));
}

async function kept(folder: string, trusted: boolean, now: number): Promise<Certificate | undefined> {
  try {
    const cert = await readFile(join(folder, 'localhost.crt'), 'utf8');
    const key = await readFile(join(folder, 'localhost.key'), 'utf8');
    const parsed = new X509Certificate(cert);
    const inTime = Date.parse(parsed.validFrom) <= now && now < Date.parse(parsed.validTo) - DAY;
    const fits = parsed.checkPrivateKey(createPrivateKey(key)) && parsed.checkHost('localhost') !== undefined;
    return inTime && fits ? { cert, key, trusted } : undefined;
  } catch {
    return undefined;
  }
}

async function make(folder: string, now: number): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A clock that is a little slow must not find the certificate of the future.
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + LIFETIME),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'localhost.key'), made.private, { mode: 0o600 });
  await writeFile(join(folder, 'localhost.crt'), made.cert, { mode: 0o600 });
  return { cert: made.cert, key: made.private, trusted: false };
}
