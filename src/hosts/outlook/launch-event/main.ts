import './built-ins';
import { onMessageSendHandler } from './on-message-send-handler';

// Classic Outlook knows a handler by its name alone, and runs nothing that waits for Office.onReady.
Office.actions.associate('onMessageSendHandler', onMessageSendHandler);
