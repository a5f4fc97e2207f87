import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that can be shown of a mail with React and Fluent: how long its body is, again after each change of item. */
function BodyLength(): React.JSX.Element {
  const [length, setLength] = useState<number>();
  useEffect(() => {
    const read = (): void =>
      Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Html, ({ value }) => setLength(value.length));
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, read);
    read();
  }, []);
  return <Text>{length === undefined ? '' : `${length} characters`}</Text>;
}

function show(): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('minimal.html has no #pane');
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <BodyLength />
    </FluentProvider>,
  );
}

void Office.onReady().then(show);
