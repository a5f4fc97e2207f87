import { en } from '../../src/i18n/en';

const buttons = [
  en.reload,
  en.welcomeStart,
  en.welcomeLeaveOff,
  en.muteConversation,
  en.quietToday,
  en.unhush,
  en.exportAll,
  en.forgetAll,
  en.forgetKeep,
  en.wrongVerdict,
  en.saveFile,
];
const lines = [
  en.outdatedTitle,
  en.outdatedLine,
  en.welcomeLine,
  en.welcomeRead,
  en.welcomeStays,
  en.welcomeOff,
  ...en.urgentSteps,
  ...Object.values(en.hushed),
  ...Object.values(en.text).flatMap(({ lines: about }) => about),
  en.forgetLine,
  en.settingsUrgentHint,
  en.held('10:00 tomorrow', true),
];

describe('The English words of first use, danger and data', () => {
  it('fit on the buttons and into one short line', () => {
    expect(buttons.filter((button) => button.length > 28)).toEqual([]);
    expect(lines.filter((line) => line.length > 64)).toEqual([]);
  });

  it('stay plain for second-language readers and never raise their voice', () => {
    expect([...buttons, ...lines].filter((text) => /[a-z]['’](t|re|ll|ve|m|d)\b|!|\s{2}|["']/i.test(text))).toEqual([]);
  });

  it('say of danger what to do, in steps and without a question', () => {
    expect(en.urgentSteps.filter((step) => !/^[A-Z][^?]+\.$/.test(step))).toEqual([]);
    expect(en.urgentSteps.join(' ')).toContain('call 112 or the local emergency number');
    expect(en.announce({ say: 'urgent' })).toContain(`${en.urgentTitle}. `);
  });

  it('call the same thing by the same name', () => {
    expect(en.text.export.title).toBe(en.exportAll);
    expect(en.text.report.title).toBe(en.wrongVerdict);
    expect(en.forgetTitle).toBe(`${en.forgetAll}?`);
    expect(en.welcomeLine.replace(/\u00a0/g, ' ').split(': ')[1]).toBe(en.coolStart(5, 5).split(': ')[1]);
  });

  it('say of the holding reply whether it was sent or only opened', () => {
    expect(en.held('16:30', true)).toBe('Holding reply sent, promised by 16:30');
    expect(en.held('16:30', false)).toBe('Holding reply opened, promised by 16:30');
  });
});
