/** What stings a customer who writes English most. */
export const graveStings: Readonly<Record<'calm' | 'manners' | 'threat' | 'insult', string>> = {
  calm: `
    ^ please/so/and/just/kindly? please? calm/settle/simmer down, ^ please/just/kindly? please? calm yourself down?
    you need_to/have_to/should/must/ought_to/could/had_better calm/settle down
    no need to shout/yell/scream/overreact/panic
    ^ please/just? stop shouting/yelling/whining/complaining/moaning/ranting/exaggerating/overreacting/panicking
  `,
  manners:
    '^ please/just/and? grow up$, ^ please/kindly? behave yourself?$, behave/act like an adult/a_grown_up/a_civilised_person',
  threat: `
    you will/you'll regret/be_sorry, i/we will/we'll/i'll block/blacklist/ban you, one more word/email/message/insult/complaint like/and/from, see you in court
  `,
  insult: `
    you_are/you're either/so/really/just? stupid/dumb/idiots/ignorant/incompetent/pathetic/clueless/illiterate/insane/delusional/nuts, you_are/you're an? idiot/liar/nuisance/pain/moron/fool/nightmare/drama, are you stupid/dumb/deaf/drunk/illiterate/incapable/mental, what is/what's wrong/the_matter with you$, people/customers/clients like you, ^ shut up
  `,
};
