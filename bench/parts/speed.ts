import type { Outlook } from '../../test/browser/outlook';
import type { SwitchTimes } from '../in-page/watch-switches';
import { htmlOf, mailboxMails } from '../mails';
import { percentile } from '../percentile';
import { openSwitched } from '../switching';
import type { SwitchedPage, SwitchMail } from '../switching';
import type { Row, Table } from '../table';

const ROUNDS = 8;
const SLOWER = 4;
const MOST_TIMES = 2;

type Samples = { readonly ours: readonly SwitchTimes[]; readonly minimal: readonly SwitchTimes[] };

/** How long the pane takes from a change of item to the painted verdict, beside the minimal page on the same mails. */
export async function measureSpeed(outlook: Outlook): Promise<Table> {
  const mails = await switchMails();
  const ours = await openSwitched(outlook, 'take-five', mails);
  const minimal = await openSwitched(outlook, 'minimal', mails);
  try {
    const first = await switchAll([ours, minimal], mails, 1);
    const usual = await switchAll([ours, minimal], mails, ROUNDS);
    for (const page of [ours, minimal]) await slowDown(page);
    await switchAll([ours, minimal], mails, 1);
    const slow = await switchAll([ours, minimal], mails, ROUNDS);
    return {
      title: 'Speed: from "item changed" to the painted verdict, Take Five : minimal Fluent page',
      rows: [
        ...rows('', usual, true),
        ...rows(`, processor ${SLOWER} times slower`, slow, true),
        ...rows(', every mail for the first time', first, false),
      ],
      notes: [
        `${usual.ours.length} switches of each between ${mails.length} mails in four languages, by turns.`,
        'Painting waits for the next frame in both; "in the DOM" leaves that wait out.',
        'A mail for the first time also fetches its language’s file and makes it ready, once for each of the four languages.',
      ],
    };
  } finally {
    await ours.window.close();
    await minimal.window.close();
  }
}

async function switchMails(): Promise<readonly SwitchMail[]> {
  const mails = (await mailboxMails()).map(({ email }, index) => ({
    id: `speed-${index}`,
    name: email.from?.name ?? '',
    subject: email.subject,
    html: htmlOf(email),
  }));
  // Sorted files bring one language after the other; every fifth of them brings the next one.
  return Array.from({ length: 5 }, (_, start) => mails.filter((_mail, index) => index % 5 === start)).flat();
}

/** Both pages go through all mails, each mail on one and then on the other; what one learns of the machine's mood, both do. */
async function switchAll(
  [ours, minimal]: readonly [SwitchedPage, SwitchedPage],
  mails: readonly SwitchMail[],
  rounds: number,
): Promise<Samples> {
  const samples = { ours: [] as SwitchTimes[], minimal: [] as SwitchTimes[] };
  for (let round = 0; round < rounds; round++) {
    for (const mail of mails) {
      const turn = async (): Promise<void> => void samples.ours.push(await ours.to(mail));
      const otherTurn = async (): Promise<void> => void samples.minimal.push(await minimal.to(mail));
      const turns = round % 2 === 0 ? [turn, otherTurn] : [otherTurn, turn];
      for (const take of turns) {
        await take();
        await settle(ours);
      }
    }
  }
  return samples;
}

/** Waits as long as nobody does on purpose, so that switches do not keep step with the frames of the screen. */
function settle({ window }: SwitchedPage): Promise<void> {
  return window.page.waitForTimeout(15 + Math.random() * 35);
}

async function slowDown({ window }: SwitchedPage): Promise<void> {
  const session = await window.context.newCDPSession(window.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function rows(when: string, { ours, minimal }: Samples, decides: boolean): readonly Row[] {
  const row = (what: string, stage: keyof SwitchTimes, share: number): Row => {
    const [own, other] = [ours, minimal].map((times) =>
      percentile(
        times.map((time) => time[stage]),
        share,
      ),
    ) as [number, number];
    const ratio = own / other;
    const goal = decides && stage === 'painted' && share === 0.95;
    return {
      what: `${what}${when}`,
      measured: `${ratio.toFixed(2)}  (${own.toFixed(1)} : ${other.toFixed(1)} ms)`,
      ...(goal && { goal: `at most ${MOST_TIMES.toFixed(2)}`, met: ratio <= MOST_TIMES }),
    };
  };
  return [
    row('painted, 95th percentile', 'painted', 0.95),
    row('painted, median', 'painted', 0.5),
    row('in the DOM, 95th percentile', 'shown', 0.95),
    row('in the DOM, median', 'shown', 0.5),
  ];
}
