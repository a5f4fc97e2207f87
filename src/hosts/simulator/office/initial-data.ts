import type { Person } from '../../../engine';
import type { Message } from '../store/message';
import type { OpenItem } from '../store/open-item';
import { normalizedSubject } from '../store/reply-draft';
import { ITEM, PERMISSION } from './protocol';
import type { Permission } from './protocol';

type InitialData = Readonly<Record<string, unknown>>;

function wirePerson(person: Person): InitialData {
  return { name: person.name === '' ? person.address : person.name, address: person.address, recipientType: 3 };
}

/** Person on the wire, with Outlook's habit of naming a nameless person by the address. */
export function wirePeople(people: readonly Person[]): InitialData[] {
  return people.map(wirePerson);
}

function readFields(message: Message): InitialData {
  return {
    id: message.id,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    itemClass: 'IPM.Note',
    subject: message.subject,
    normalizedSubject: normalizedSubject(message.subject),
    from: wirePerson(message.from),
    sender: wirePerson(message.from),
    to: wirePeople(message.to),
    cc: wirePeople(message.cc),
    bcc: [],
    dateTimeCreated: message.date,
    dateTimeModified: message.date,
    dateTimeSent: message.date,
    attachments: [],
    // Only then does office.js offer getSharedPropertiesAsync.
    isFromSharedFolder: message.sharedMailbox !== undefined,
  };
}

/** What office.js is told about the mailbox and the open item; null means that nothing is open. */
export function initialData(agent: Person, item: OpenItem | null, permission: Permission): InitialData {
  const profile = {
    userDisplayName: agent.name,
    userEmailAddress: agent.address,
    userTimeZone: 'FLE Standard Time',
    userProfileType: 'office365',
    timeZoneOffsets: null,
    hostVersion: '20260101.01',
    owaView: 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    permissionLevel: PERMISSION[permission],
    isRead: true,
    extensionId: 'take-five',
  };
  if (item === null) return { ...profile, itemType: ITEM.none };
  if (item.mode === 'read') return { ...profile, itemType: ITEM.messageRead, ...readFields(item.message) };
  // Outlook gives a new message its conversation only when it is saved.
  const conversationId = item.draft.kind === 'newMail' ? null : item.draft.conversationId;
  return { ...profile, itemType: ITEM.messageCompose, conversationId };
}
