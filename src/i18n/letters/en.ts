import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  letter: {
    holding: { title: 'Holding reply', why: 'Says when you will write' },
    hostile_our_fault: { title: 'Sorry, our fault', why: 'A heated complaint' },
    hostile_unclear: { title: 'We are looking into it', why: 'Heated, facts still unclear' },
    complaint: { title: 'Sorry, and what happens now', why: 'A calm complaint' },
    defective: { title: 'Replace, repair or refund', why: 'Something arrived broken or faulty' },
    late_promise: { title: 'A promise we did not keep', why: 'A promised day has gone by' },
    refund: { title: 'Your money comes back', why: 'A refund or a wrong charge' },
    no_alternative: { title: 'No, but here is what we can do', why: 'What they ask cannot be done' },
    repeat: { title: 'Sorry you had to write again', why: 'They write again about the same' },
    progress: { title: 'Where things stand', why: 'An update, even without news' },
    solved: { title: 'Solved, and what changed', why: 'The matter is settled' },
    thanks: { title: 'Thanks for the kind words', why: 'Thanks are answered with thanks' },
    question: { title: 'Answer to a question', why: 'A simple question' },
    phone: { title: 'Quicker by phone', why: 'A call would settle it sooner' },
    boundary: { title: 'A calm boundary', why: 'Words no one has to bear' },
  },
  voices: { warm: 'Warm', formal: 'Formal' },
};
