import { startOutlook } from './browser/outlook';
async function main() {
  const outlook = await startOutlook();
  const [lang = 'en', locale = 'en-US', text = 'Where is my order NW-55821? It was promised for Friday and it is not here.\n\nIvan Petrov', from = 'Ivan Petrov <ivan@customer.example>'] = process.argv.slice(2);
  const window = await outlook.open({ query: `pinned=1&pane=open&locale=${locale}`, files: [{ number: 1, from, subject: 'Kettle', text }] });
  await window.page.setViewportSize({ width: 1200, height: 1000 });
  await window.select('Kettle');
  await window.pane.locator('main').first().waitFor();
  await window.page.waitForTimeout(1500);
  const shot = async (name: string) => { await window.page.waitForTimeout(700); await window.page.screenshot({ path: `/tmp/look-${lang}-${name}.png`, clip: { x: 875, y: 30, width: 325, height: 970 } }); };
  await shot('calm');
  await window.page.keyboard.press('Tab');
  await window.pane.locator('section button').first().click();
  await shot('letters');
  await window.close();
  await outlook.close();
}
void main();
