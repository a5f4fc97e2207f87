import { HostError } from '../../session';

/** What Outlook answers to something that can be done without; undefined where it refuses or does not answer. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
