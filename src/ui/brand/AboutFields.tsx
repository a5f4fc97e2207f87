import { BrandField } from './BrandField';
import type { BrandForm } from './brand-form';
import { FormSection } from './FormSection';
import { mailboxesIn } from './mailboxes-in';

/** What a brand is called here, and whose mail is answered in it. */
export function AboutFields({ form }: { readonly form: BrandForm }): React.JSX.Element {
  const { brand, words, dress } = form;
  return (
    <FormSection title={words.about} open>
      <BrandField
        form={form}
        label={words.name}
        hint={words.nameHint}
        value={brand.name}
        faults={['name-empty', 'name-long']}
        onType={(name) => dress({ name })}
      />
      <BrandField
        form={form}
        label={words.mailboxes}
        hint={words.mailboxesHint}
        value={brand.mailboxes.join('\n')}
        rows={3}
        faults={['mailbox', 'mailbox-twice', 'mailboxes-many']}
        onType={(typed) => dress({ mailboxes: mailboxesIn(typed) })}
      />
    </FormSection>
  );
}
