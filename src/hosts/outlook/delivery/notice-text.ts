import type { ShippedPackage } from './shipped-packages';

/** Licences that let anybody use, change and pass on the code, with no more than their text kept. */
export const PERMISSIVE: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** For packages that come without a licence file: whose copyright their project states. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@fluentui/react-icons': 'Copyright (c) 2020 Microsoft Corporation',
};

const LINE = '='.repeat(80);

/**
 * The notice that goes with the add-in: each package with version, licence and the licence's text, equal texts once.
 * Throws, naming the package, when a licence is not permissive or its text is nowhere to be found.
 */
export function noticeText(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, readonly string[]>();
  for (const one of packages) {
    const text = textOf(one);
    byText.set(text, [...(byText.get(text) ?? []), `${one.name} ${one.version} (${chosenLicence(one)})`]);
  }
  const parts = [...byText].map(([text, names]) => [LINE, ...names, '', text, ''].join('\n'));
  return ['Take Five contains code of the following packages.', '', ...parts].join('\n');
}

/** The licence under which a package is used here: of several on offer the first that is permissive. */
export function chosenLicence({ name, licence }: ShippedPackage): string {
  const offered = licence.replace(/[()]/g, '').split(' OR ');
  const chosen = offered.find((one) => PERMISSIVE.includes(one));
  if (chosen === undefined) throw new Error(`${name} has the licence “${licence}”, which is not a permissive one.`);
  return offered.length === 1 ? chosen : `${chosen}, out of ${offered.join(' or ')}`;
}

function textOf(one: ShippedPackage): string {
  if (one.text !== undefined) return one.text;
  const holder = HOLDERS[one.name];
  if (holder === undefined || one.licence !== 'MIT')
    throw new Error(`${one.name} comes without the text of its licence.`);
  return `MIT License\n\n${holder}\n\n${MIT_TERMS}`;
}
