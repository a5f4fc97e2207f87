// Pictures of all that people meet: `npm run screens` writes build/screens, with an index.html to look at, and docs/pane.png.
import { resolve } from 'node:path';
import { LANGUAGES } from '../../../src/engine';
import { build } from '../../../src/hosts/simulator/build';
import { startOutlook } from '../outlook';
import type { Outlook } from '../outlook';
import { newAlbum } from './album';
import type { Album } from './album';
import { draftWalk, sendWalk } from './draft-walk';
import { gmailPictures } from './gmail-pictures';
import { pagePictures } from './page-pictures';
import { pauseWalk } from './pause-walk';
import { quietWalk } from './quiet-walk';
import { readmePicture } from './readme-picture';
import { samplePictures } from './sample-pictures';
import { SHAPES } from './shapes';
import { walker } from './walker';

const ROOT = resolve(__dirname, '../../..');
const WALKS = [
  { walk: pauseWalk, firstUse: false },
  { walk: quietWalk, firstUse: true },
  { walk: draftWalk, firstUse: false },
  { walk: sendWalk, firstUse: false },
];

async function walks(outlook: Outlook, album: Album): Promise<void> {
  for (const shape of SHAPES) {
    for (const language of LANGUAGES) {
      for (const { walk, firstUse } of WALKS) {
        const person = await walker({ outlook, album, language, shape, firstUse });
        await walk(person);
        await person.window.close();
      }
      process.stdout.write(`${language} ${shape.theme} ${shape.width}\n`);
    }
  }
}

async function main(): Promise<void> {
  const problems = await build(ROOT);
  if (problems !== undefined) throw new Error(problems);
  const album = await newAlbum(resolve(ROOT, 'build/screens'));
  const outlook = await startOutlook();
  await readmePicture(outlook, resolve(ROOT, 'docs/pane.png'));
  await walks(outlook, album);
  await pagePictures(outlook, album);
  await samplePictures(outlook, album);
  await outlook.close();
  await gmailPictures(resolve(ROOT, 'build/screens/gmail'));
  process.stdout.write(`${await album.bind()} pictures\n`);
  if (album.missing().length > 0) throw new Error(`No picture of: ${album.missing().join(', ')}`);
}

void main();
