import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_MAILS } from '../../../bench/cases/hostile-cases';
import { readVoiceHeader, readVoiceWeights } from '../../../src/engine/hostility/voice/voice-weights';
import { lessonsFrom } from '../../../training/hostility/lessons-from';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../../..');
const FILE = readFileSync(join(ROOT, 'assets/voice.bin'));

describe('the weights that ship', () => {
  it('are at most 512 KB and name the files they were learned from, as these are now', async () => {
    expect(FILE.length).toBeLessThanOrEqual(512 * 1024);
    const { learnedFrom } = await lessonsFrom(OWN_MAILS);
    expect(readVoiceHeader(FILE).learnedFrom).toEqual(learnedFrom);
  });

  it('come out byte for byte when they are learned again', () => {
    // A process of its own, because numbers are slow in the sandbox of tests.
    const command = join(ROOT, 'node_modules/.bin/tsx');
    const { stderr, status } = spawnSync(command, ['training/hostility/main.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('cannot be read where they are cut short or of another version', () => {
    expect(() => readVoiceWeights(FILE.subarray(0, FILE.length - 1))).toThrow('cut short');
    const other = Buffer.from(FILE);
    other.write('"version":9', FILE.indexOf('"version":1'));
    expect(() => readVoiceWeights(other)).toThrow('another version');
  });
});
