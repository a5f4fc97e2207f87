import { resolve } from 'node:path';
import { HOSTILE, HOSTILE_IN } from '../../test/browser/mails';
import {
  bytesOf,
  measureTransfer,
  MOST_CODE,
  MOST_SEND_HANDLER,
  MOST_TRANSFERRED,
  weighFile,
} from '../../test/browser/measure-transfer';
import type { Transfer, TransferredFile } from '../../test/browser/measure-transfer';
import type { Outlook } from '../../test/browser/outlook';
import { minimalWeight } from '../minimal/minimal-weight';
import type { Row, Table } from '../table';

const MINIMAL = resolve(__dirname, '../../build/minimal');

/** What the pane transfers until the verdict is painted, and what comes later. */
export async function measureWeight(outlook: Outlook): Promise<Table> {
  const bulgarian = await measureTransfer(outlook, HOSTILE_IN.bg, 'bg-BG');
  const others = [
    ['an English mail', await measureTransfer(outlook, HOSTILE, 'en-US')],
    ['a Russian mail', await measureTransfer(outlook, HOSTILE_IN.ru, 'ru-RU')],
    ['a Ukrainian mail', await measureTransfer(outlook, HOSTILE_IN.uk, 'uk-UA')],
  ] as const;
  const sendHandler = await sendHandlerBytes(outlook);
  return {
    title: 'Weight: transferred until the verdict on a Bulgarian mail is painted, gzip, without office.js',
    rows: [
      limited('everything', bytesOf(bulgarian.first), MOST_TRANSFERRED),
      limited('of it code', bytesOf(bulgarian.first, 'code'), MOST_CODE),
      ...bulgarian.first.map(fileRow),
      {
        what: 'movement on the screen when the rest comes (layout shift)',
        measured: bulgarian.shift.toFixed(3),
        goal: 'none',
        met: bulgarian.shift === 0,
      },
      { what: 'the rest: letters, later views, form fields', measured: kilobytes(bytesOf(bulgarian.later)) },
      limited('the file for the send event, which no pane fetches', sendHandler, MOST_SEND_HANDLER),
      { what: 'the minimal Fluent page, for comparison', measured: kilobytes(await minimalWeight(MINIMAL)) },
      ...others.map(([what, transfer]) => otherRow(what, transfer)),
    ],
    notes: [
      '1 KB is 1,000 bytes. Data are words, lists of words and tables; all else is code.',
      `With the pane’s own words counted as code it is ${kilobytes(codeWithWords(bulgarian.first))}.`,
      'Each mail is opened in an Outlook of its language, for the first time; nothing was in the browser’s cache.',
    ],
  };
}

async function sendHandlerBytes(outlook: Outlook): Promise<number> {
  const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true });
  try {
    return (await weighFile(outlook, context, '/launch-event.js')).bytes;
  } finally {
    await context.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}

function limited(what: string, bytes: number, most: number): Row {
  return { what, measured: kilobytes(bytes), goal: `at most ${most / 1_000} KB`, met: bytes <= most };
}

function fileRow({ path, bytes, kind }: TransferredFile): Row {
  return {
    what: `  ${path.replace(/^.*\//, '').replace(/\.[0-9a-f]{8}(?=\.)/, '')} (${kind})`,
    measured: kilobytes(bytes),
  };
}

function otherRow(what: string, { first }: Transfer): Row {
  return {
    what: `until the verdict on ${what} is painted`,
    measured: `${kilobytes(bytesOf(first))}, of it code ${kilobytes(bytesOf(first, 'code'))}`,
  };
}

function codeWithWords(files: readonly TransferredFile[]): number {
  return bytesOf(files, 'code') + bytesOf(files.filter(({ path }) => path.includes('/words-')));
}
