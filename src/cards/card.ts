import type { chat_v1 } from '@googleapis/chat';

/** A card as Gmail takes it: Google's own shape of card_v1, of which add-ons use a part. */
export type Card = chat_v1.Schema$GoogleAppsCardV1Card;
export type CardSection = chat_v1.Schema$GoogleAppsCardV1Section;
export type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;
export type CardButton = chat_v1.Schema$GoogleAppsCardV1Button;
export type OnClick = chat_v1.Schema$GoogleAppsCardV1OnClick;
export type CardAction = chat_v1.Schema$GoogleAppsCardV1Action;
