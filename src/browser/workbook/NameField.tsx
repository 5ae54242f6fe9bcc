import { useState } from 'preact/hooks';
import type { WorkbookStore } from './store.ts';
import { longestName, tidyName } from './workbook.ts';

/** The name of a workbook, changed in place. An empty name is none: the last one comes back. */
export function NameField({
  store,
  id,
  name,
  label,
}: {
  store: WorkbookStore;
  id: string;
  name: string;
  label: string;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      class="workbook-name"
      aria-label={label}
      autocomplete="off"
      maxLength={longestName}
      value={typed ?? name}
      onInput={({ currentTarget }) => {
        const next = tidyName(currentTarget.value);
        setTyped(currentTarget.value);
        if (next) store.changeHead(id, () => ({ name: next }));
      }}
      onBlur={() => setTyped(undefined)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
    />
  );
}
