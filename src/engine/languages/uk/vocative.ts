const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['Ігор', 'Ігорю'],
  ['Ілля', 'Ілле'],
  ['Любов', 'Любове'],
  ['Лев', 'Леве'],
  ['Олег', 'Олеже'],
  ['Яків', 'Якове'],
  ['Антін', 'Антоне'],
  ['Федір', 'Федоре'],
  ['Сидір', 'Сидоре'],
  ['Прокіп', 'Прокопе'],
  ['Нінель', 'Нінеле'],
  ['Адель', 'Аделе'],
  ['Марк', 'Марку'],
  ['Лазар', 'Лазарю'],
  ['Казимир', 'Казимире'],
]);

/**
 * The Ukrainian vocative of a given name, by the orthography of 2019; each part of a double name takes its own.
 * A name in Latin letters, or of a shape without a sure rule, stays as it is.
 */
export function vocative(given: string): string {
  return given.split('-').map(onePart).join('-');
}

function onePart(name: string): string {
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return irregular;
  const stem = name.slice(0, -1);
  if (/[аеиіїоуєюя'’ʼ]я$/.test(name)) return `${stem}є`;
  if (name.endsWith('я')) return `${stem}ю`;
  if (/[жчшщ]а$/.test(name)) return `${stem}е`;
  if (name.endsWith('а')) return `${stem}о`;
  if (name.endsWith('ко')) return `${stem}у`;
  if (name.endsWith('о')) return `${stem}е`;
  if (/[йь]$/.test(name)) return `${stem}ю`;
  return /[бвдзлмнпрстфц]$/.test(name) ? `${name}е` : name;
}
