import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import type { MoreMessages } from './messages/more.ts';
import { tidyName } from './workbook.ts';

/** Asks for the name of a new workbook. */
export function NewWorkbook({
  words,
  onStart,
  onClose,
}: {
  words: MoreMessages['page'];
  onStart: (name: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="workbooks-form"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(tidyName(name) || words.newName);
        onClose();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TextField id="workbooks-new-name" label={words.newNameField} text={name} onType={setName} />
      <button type="submit" class="button">
        {words.start}
      </button>
      <button type="button" class="button-quiet" onClick={onClose}>
        {words.cancel}
      </button>
    </form>
  );
}
