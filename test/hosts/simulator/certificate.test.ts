import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateFor } from '../../../src/hosts/simulator/certificate';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const YEAR = 366 * 86_400_000;

let folder: string;
let trusted: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cert-'));
  trusted = mkdtempSync(join(tmpdir(), 'trusted-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(trusted, { recursive: true });
});

describe('certificateFor', () => {
  it('makes a certificate for this machine’s three names', async () => {
    const made = await certificateFor(folder, NOW, trusted);
    const certificate = new X509Certificate(made.cert);
    expect(made.trusted).toBe(false);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkIP('::1')).toBeDefined();
    expect(certificate.checkHost('example.com')).toBeUndefined();
  });

  it('keeps it, readable by its owner only', async () => {
    const made = await certificateFor(folder, NOW, trusted);
    expect(await certificateFor(folder, NOW, trusted)).toEqual(made);
    expect(readFileSync(join(folder, 'localhost.key'), 'utf8')).toBe(made.key);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'localhost.key')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['it has run out', () => undefined, NOW + YEAR],
    ['it is broken', () => writeFileSync(join(folder, 'localhost.crt'), 'broken'), NOW],
    ['its key is gone', () => rmSync(join(folder, 'localhost.key')), NOW],
  ])('makes another when %s', async (_, spoil, now) => {
    const first = await certificateFor(folder, NOW, trusted);
    spoil();
    const second = await certificateFor(folder, now, trusted);
    expect(second.cert).not.toBe(first.cert);
    expect(Date.parse(new X509Certificate(second.cert).validTo)).toBeGreaterThan(now);
  });

  it('makes another when the key is that of another certificate', async () => {
    await certificateFor(folder, NOW, trusted);
    const other = await certificateFor(trusted, NOW, folder + '-none');
    writeFileSync(join(folder, 'localhost.key'), other.key);
    const made = await certificateFor(folder, NOW, folder + '-none');
    expect(made.key).not.toBe(other.key);
  });

  it('prefers the certificate that the person has trusted, while it is valid', async () => {
    const other = await certificateFor(trusted, NOW, folder + '-none');
    expect(await certificateFor(folder, NOW, trusted)).toEqual({ ...other, trusted: true });
    expect((await certificateFor(folder, NOW + YEAR, trusted)).trusted).toBe(false);
  });
});
