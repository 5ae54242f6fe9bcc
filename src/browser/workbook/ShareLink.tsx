import { useEffect, useRef } from 'preact/hooks';
import type { SharedLink } from './actions.ts';
import { moreMessagesIn } from './messages/more.ts';
import { longLink } from './share-link.ts';

/** A link that was made: how long it is, and the link itself to copy by hand. */
export function ShareLink({
  link,
  isCopied,
  language,
  onClose,
}: SharedLink & { language: string; onClose: () => void }) {
  const words = moreMessagesIn(language).link;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (link && !isCopied) field.current?.select();
  }, [link, isCopied]);
  const characters = new Intl.NumberFormat(language).format(link.length);
  return (
    <div class="workbook-share">
      <p role="status">
        <strong>{isCopied ? words.copied(characters) : words.byHand(characters)}</strong>{' '}
        {link.length > longLink ? words.long : words.means}
      </p>
      <div class="workbook-share-link">
        <input
          ref={field}
          class="field-input"
          aria-label={words.field}
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="button-quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
