import { stringsFor } from '../../../i18n';
import type { PageWords } from './page-words';

const ui = stringsFor('en');

/** The pages in English. */
export const en: PageWords = {
  languages: 'Languages',
  pages: 'Pages',
  privacy: {
    title: 'Privacy',
    intro:
      'What the Outlook add-in Take Five reads, what it keeps and what it sends. In short: the text of the open email is read on your own device and sent nowhere.',
    sections: {
      reads: {
        title: 'What it reads',
        blocks: [
          'The email that is open beside the pane: who wrote it, subject, text, date and headers. In a draft of yours: recipients, subject and text.',
          'This happens on your device, inside the pane. Emails that you do not open are not read; the add-in has no view of your inbox.',
        ],
      },
      sends: {
        title: 'What it sends',
        blocks: [
          'Nothing. There is no server behind Take Five, no account, no telemetry, no advertising. A letter leaves only when you send it yourself.',
          'The files of the add-in come from the web server of the organisation that publishes it. Like any web server, it may note that somebody fetched them, but it learns nothing about your emails.',
        ],
      },
      mailbox: {
        title: 'What is kept in your mailbox',
        blocks: [
          'So that a pause holds on every computer you use, Outlook keeps with your mailbox:',
          {
            list: [
              'your settings, with the name, company and colour that you chose for your letters;',
              'for each pause: how heated the email was, when that was, what ended the pause, the time you promised in a holding reply, and, in place of the email, its conversation and its sender, codes (keyed hashes);',
              'as codes too: the conversations you answered within the last hour, those in which you want no pauses, and those in which you asked a colleague.',
            ],
          },
          `No text, subject or address of an email is kept. A pause is forgotten after 48\u00a0hours, a correction (“${ui.notHeated}”) or a conversation without pauses after 30\u00a0days.`,
          'Which letter a customer got, with a code in place of the customer, for half a year; and the templates and brands that you have made, until you remove them. They never leave this device unless you export them. Where your organisation allows pictures from its own host, the pane fetches the logo of a brand from there.',
        ],
      },
      device: {
        title: 'What is kept on this device',
        blocks: [
          'A copy of the same, and what you have typed into a letter: for 48\u00a0hours, so that closing the pane loses nothing. It is kept in the storage that Outlook gives to the add-in.',
          'For the page “What today was like”, for five weeks: codes (keyed hashes) in place of each email you opened, its conversation, its sender and a dozen of its words, when it came and was answered, how heated it was, and what kind of email it was. Nobody but you sees the page, and nothing of it leaves this device unless you save or copy it.',
        ],
      },
      yours: {
        title: 'Take it with you, or delete it',
        blocks: [
          `Both are in the pane under “${ui.settings}”. “${ui.exportAll}” shows all of it, to be copied or saved as a file. “${ui.forgetAll}” deletes it from your mailbox and from this device.`,
        ],
      },
      permission: {
        title: 'Which permission it asks for, and why',
        blocks: [
          'ReadWriteItem, for the email or draft that is open, and no other: to read it, and to put a letter into your draft. With it an add-in can neither list nor search your mailbox.',
        ],
      },
      atSend: {
        title: 'What happens when you press Send',
        blocks: [
          'Where your administrator has set it up, Take Five notes that an email was answered, so that the pause can count it. If you are answering the very email that is still cooling, Outlook reminds you once. The email is never blocked: you can always send it at once.',
        ],
      },
      microsoft: {
        title: 'Microsoft’s part',
        blocks: [
          'Take Five runs inside Outlook. Like every add-in it loads office.js, a script that Microsoft provides, from Microsoft. For Outlook and for this script Microsoft’s own privacy statement holds.',
        ],
      },
    },
  },
  terms: {
    title: 'Terms of use',
    intro: 'Short, because there is little to agree on.',
    sections: {
      use: {
        title: 'Using it',
        blocks: [
          'You may use Take Five for any of your emails, as often as you like. It needs no account, and the add-in itself costs nothing.',
        ],
      },
      decide: {
        title: 'It helps, you decide',
        blocks: [
          'Take Five judges the tone of an email by its words and can be wrong. It changes and blocks nothing; the pause is advice, and there is always a way on.',
          'Read every letter before you send it: what goes out in your name is yours to answer for.',
        ],
      },
      purpose: {
        title: 'What it is not for',
        blocks: [
          'It is not made to rate customers or colleagues, and it reports to nobody how you work. It replaces neither a doctor nor a lawyer, nor the help of your lead when somebody is in danger.',
        ],
      },
      licence: {
        title: 'Licence and warranty',
        blocks: [
          'Take Five is free software under the MIT licence. It comes as it is, without warranty of any kind, as that licence says.',
        ],
      },
      end: {
        title: 'Stopping',
        blocks: [
          'You can stop at any time: close the pane, switch the pause off or remove the add-in. Nothing binds you.',
        ],
      },
    },
  },
  support: {
    title: 'Help',
    intro: 'How to open Take Five, keep it open and switch it off, and what to do when something does not work.',
    sections: {
      open: {
        title: 'Open it',
        blocks: [
          {
            list: [
              'Outlook on the web and new Outlook: open an email, choose “Apps” in the bar above it, then Take Five.',
              'Classic Outlook for Windows: open an email and choose “Open Take Five” on the Home tab.',
              'Outlook for Mac: open an email and look for Take Five in the bar above, or behind the three dots.',
              'In a draft: “Write with Take Five”, in the same place.',
            ],
          },
        ],
      },
      pin: {
        title: 'Keep it open',
        blocks: [
          'Press the pin at the top of the pane. From then on it follows the email that you select. Beside drafts it is pinned separately.',
          'Outlook.com offers no pin: open the pane for each email there. On phones Take Five does not run.',
        ],
      },
      off: {
        title: 'Switch the pause off',
        blocks: [`In the pane, under “${ui.settings}”, switch off “${ui.settingsOn}”. The replies stay with you.`],
      },
      unreadable: {
        title: 'When it cannot read an email',
        blocks: [
          {
            steps: [
              `Press “${ui.retry}”.`,
              'Select another email, then this one again.',
              'Close the pane and open it again.',
            ],
          },
          `If that does not help, the email may be of a kind that Outlook shows to no add-in: encrypted or protected mail, delivery reports, mail opened from a file. Nothing is lost, and “${ui.pickYourself}” works all the same.`,
        ],
      },
      missing: {
        title: 'When there is no button',
        blocks: [
          'Ask your administrator whether Take Five is installed for your own mailbox: that is the one that counts, for shared mailboxes too. Your organisation may also have switched off add-ins.',
        ],
      },
      atSend: {
        title: 'When Outlook reminds you at Send',
        blocks: [
          'It means that you are answering an email during its pause. One button sends your answer at once, the other takes you back to it. If there is never a reminder, your Outlook does not offer this or your administrator has not set it up; everything else works without it.',
        ],
      },
      remove: {
        title: 'Remove it',
        blocks: [
          {
            steps: [
              `If nothing is to stay behind: “${ui.forgetAll}” under “${ui.settings}”.`,
              'Open aka.ms/olksideload in a browser: your add-ins in Outlook.',
              'Under “My add-ins” find Take Five and choose “Remove”.',
            ],
          },
          'If your organisation has installed it for you, ask your administrator.',
        ],
      },
    },
  },
  publisher: {
    title: 'Who publishes this copy',
    named: (name) => `This copy of Take Five is published by ${name}.`,
    unnamed:
      'This copy of Take Five is published by the organisation at whose web address you are reading this page. It has not left its name here.',
    contact: 'Questions and help:',
    noContact: 'If you have a question, ask the administrator who gave you Take Five.',
  },
  licenceFiles: 'The full texts, also of the libraries inside:',
};
