import { signsDraft } from '../../../src/hosts/outlook/signs-draft';

type Done = (result: unknown) => void;

/** An Outlook of this Mailbox set, with a draft that answers so. */
function draft(set: number, answer: unknown): Office.Item {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: { requirements: { isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= set } },
    },
  });
  return { isClientSignatureEnabledAsync: (done: Done) => done(answer) };
}

it.each([
  [true, 10, { status: 'succeeded', value: true }],
  [false, 12, { status: 'succeeded', value: false }],
  [false, 9, { status: 'succeeded', value: true }],
  [false, 12, { status: 'failed', error: { code: 9002 } }],
] as const)('says %s of a draft in Mailbox 1.%i that answers %j', async (signs, set, answer) => {
  await expect(signsDraft(draft(set, answer))).resolves.toBe(signs);
});

it('says that nothing is signed where no draft is open', async () => {
  draft(12, { status: 'succeeded', value: true });
  await expect(signsDraft(undefined)).resolves.toBe(false);
});
