import type { Table } from '../table';
import { answersOfPeers } from './answers-of-peers';
import { draftTable } from './draft-table';
import { fileTable } from './file-table';
import { developmentCases, hostileCases, OWN_MAILS } from './hostile-cases';
import { hostilityTimeTable } from './hostility-time-table';
import { hostilityQuestion, hostilityTable } from './hostility-table';
import { installPeers } from './install-peers';
import { nameQuestion, nameTable } from './name-table';
import { oracleTable } from './oracle-table';
import { peersOf } from './peers';
import { plainBaseline } from './plain-baseline';
import { publicCases, publicTable } from './public-table';
import { readCases } from './read-cases';
import type { HostileCase } from './score-hostility';
import { splitQuestion, splitTable } from './split-table';
import { splitTimeTable } from './split-time-table';
import { wantQuestion, wantTable } from './want-table';

/**
 * The tables of a folder of cases, each as soon as it is measured; what the folder does not hold is said and left out.
 * Throws where the folder holds no cases at all, or a file of another shape.
 */
export async function* caseTables(folder: string): AsyncGenerator<Table> {
  const { splits, names, wants, files, drafts, missing } = await readCases(folder);
  if ([splits, names, wants, files, drafts].every((cases) => cases.length === 0))
    throw new Error(`There are no cases in ${folder}.`);
  if (missing.length > 0) console.log(`Left out, as the folder does not hold them: ${missing.join(', ')}.\n`);
  const { installed, peers } = await installedPeers();
  if (splits.length > 0) {
    const questions = await Promise.all(splits.map(splitQuestion));
    yield await splitTable(splits, await answersOfPeers(peers('splitter'), questions));
    yield await splitTimeTable(peers('splitter'));
  }
  if (names.length > 0) {
    const questions = await Promise.all(names.map(nameQuestion));
    yield await nameTable(names, await answersOfPeers(peers('namer'), questions));
    if (installed) yield await oracleTable();
  }
  if (wants.length > 0) {
    const questions = await Promise.all(wants.map(wantQuestion));
    yield await wantTable(wants, await answersOfPeers(peers('detector'), questions));
  }
  const labelled = hostileCases(wants);
  if (labelled.length > 0) yield await hostilityFor('the cases', labelled);
  yield await hostilityFor('our own development half', developmentCases());
  yield await hostilityTimeTable(developmentCases(), peers('accuser'));
  if (files.length > 0) yield await fileTable(files);
  if (drafts.length > 0) yield await draftTable(drafts);

  async function hostilityFor(name: string, cases: readonly HostileCase[]): Promise<Table> {
    const others = await answersOfPeers(peers('accuser'), cases.map(hostilityQuestion));
    return hostilityTable(name, cases, [plainBaseline(OWN_MAILS, cases), ...others]);
  }
}

/** The table of a folder of public texts, beside the peers that tell hostile from civil. Throws where it holds none. */
export async function tableOfPublic(folder: string): Promise<Table> {
  const cases = publicCases(folder);
  const { peers } = await installedPeers();
  return publicTable(cases, await answersOfPeers(peers('accuser'), cases.map(hostilityQuestion)));
}

/** Installs the peers, and says what went wrong; then which of a kind can be asked, none where they are not there. */
async function installedPeers(): Promise<{ readonly installed: boolean; readonly peers: typeof peersOf }> {
  const trouble = await installPeers();
  if (trouble !== undefined) console.log(`${trouble}\n`);
  const installed = trouble === undefined;
  return { installed, peers: (kind) => (installed ? peersOf(kind) : []) };
}
