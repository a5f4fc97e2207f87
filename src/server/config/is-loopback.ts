import { isIP } from 'node:net';

/** Whether only this machine can reach what listens at `host`. A name other than localhost is taken for one that others can reach. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
