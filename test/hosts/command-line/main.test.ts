import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

function takeFive(args: readonly string[], input = '') {
  const program = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, join(ROOT, 'src/hosts/command-line/main.ts'), ...args],
    { input, encoding: 'utf8', cwd: ROOT },
  );
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('prints one file as indented JSON', () => {
    const { status, stdout } = takeFive(['read', 'test/fixtures/eml/uk-urgent.eml']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[1]).toMatch(/^ {2}"id": /);
    expect(JSON.parse(stdout)).toMatchObject({ language: 'uk', hostility: { findings: expect.any(Array) as unknown } });
  });

  it('answers every line, in order, and succeeds however broken they are', () => {
    const { status, stdout, stderr } = takeFive(
      ['read', '--jsonl'],
      '{"id":1,"text":"Hi"}\nnot json\n{"id":3,"text":"Bye"}\n',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: unknown }).id),
    ).toEqual([1, null, 3]);
  });

  it.each([
    [['dance']],
    [[]],
    [['read']],
    [['read', 'a', 'b']],
    [['read', '--quickly']],
    [['read', 'a', '--jsonl']],
    [['templates', 'x']],
    [['templates', '--jsonl']],
    [['reply']],
    [['reply', '--template', 'x']],
    [['reply', '--template', 'x', '--mail', 'y', '--now', 'soon']],
  ])('does not understand %j', (args) => {
    const { status, stdout, stderr } = takeFive(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage');
  });

  it('writes a letter to a mail, or says what is missing and fails', () => {
    const mail = ['--mail', 'test/fixtures/eml/uk-urgent.eml'];
    const asked = takeFive(['reply', '--template', 'question.uk.warm', ...mail]);
    expect([asked.status, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toContain('answer');
    const set = ['--set', 'answer=Так.', '--set', 'agent.name=Олена'];
    const { status, stdout } = takeFive(['reply', '--template', 'question.uk.warm', ...mail, ...set]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Так\.[^]*Олена\n$/);
  });

  it('says which file it cannot read', () => {
    const { status, stdout, stderr } = takeFive(['read', 'no-such.eml']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no-such.eml');
  });
});
