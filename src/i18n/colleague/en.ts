import type { ColleagueWords } from './colleague-words';

export const colleague: ColleagueWords = {
  ask: 'Ask a colleague',
  unsure: 'Not sure about it?',
  suggested: 'Two pairs of eyes see more here.',
  asked: 'A colleague was asked.',
  answered: 'Answered',
  copied: 'Copied. Paste it into a new email to a colleague.',
  refused: 'Copy this into a new email to a colleague.',
  haveAsked: 'I have asked',
  letter: {
    subject: (name) => (name === '' ? 'Could you look at this with me?' : `Could you look at this with me? ${name}`),
    hello: 'Hello,',
    please: (name) =>
      `could you look at this before I answer?${name === '' ? '' : ` It is about an email from ${name}.`}`,
    aboutHead: 'What it is about',
    asksHead: 'What the customer asks',
    draftHead: 'My draft so far',
    questionsHead: 'What I would like to know',
    questions: {
      answer: 'Is this the right answer, and is anything missing?',
      tone: 'Is the tone right?',
      boundary: 'Is it time to set a boundary, or is there a milder way?',
      gesture: 'May I offer this much?',
    },
    thanks: 'Thank you,',
  },
};
