import { BASE, createGmailDesk } from './gmail-desk';

describe('the button to the page for own letters', () => {
  it.each([
    ['en-GB', 'en'],
    ['uk', 'uk'],
    ['de', 'en'],
  ])('opens a fresh address in the language and the time zone of Gmail: %s', async (locale, language) => {
    const desk = createGmailDesk(locale);
    desk.introduce();
    const answer = await desk.call('edit', desk.eventFor(undefined));
    expect(answer).toEqual({
      renderActions: { action: { link: { url: `${BASE}/edit?ticket=${language}.Europe/Sofia`, onClose: 'RELOAD' } } },
    });
    expect(desk.requests).toEqual([]);
  });

  it('stands on the card of all letters', async () => {
    const desk = createGmailDesk();
    desk.introduce();
    const home = await desk.call('home', desk.eventFor(undefined));
    const letters = await desk.click(home, /all replies|replies/i, undefined);
    const answer = await desk.click(letters, /own|edit|write/i, undefined);
    expect(JSON.stringify(answer)).toContain('/edit?ticket=');
  });
});
