import type { ComponentChildren } from 'preact';
import { listDeleted, listSetAside, rawTextsOf, type ShelfEntry } from './shelf.ts';
import { offersFor } from './tray.ts';
import type { Shelf } from './WorkbookPage.tsx';
import { keys } from './workbook.ts';

/** What is kept besides workbooks: what cannot be opened, what this tab has deleted, and the tray. */
export function Leftovers({ shelf, entries }: { shelf: Shelf; entries: readonly ShelfEntry[] }) {
  const { actions, store } = shelf;
  const words = shelf.words.page;
  const troubles = findTroubles(shelf, entries);
  const deleted = listDeleted(store);
  const offers = offersFor(store);
  return (
    <>
      <Section title={words.troubles} count={troubles.length}>
        {troubles.map(({ id, name, means, texts, rescue }) => (
          <Item key={id} name={name} means={means}>
            <Action onClick={() => actions.downloadRaw(name, texts)} label={words.raw} of={name} />
            {rescue && <Action onClick={rescue} label={words.rescue} of={name} />}
            <Action onClick={() => actions.remove(name, texts)} label={words.remove} of={name} />
          </Item>
        ))}
      </Section>
      <Section title={words.tray} means={words.trayMeans} count={offers.length}>
        {offers.map(({ id, label, from }) => (
          <Item key={id} name={label} means={words.trayFrom(from)}>
            <Action onClick={() => actions.dismissOffer(id)} label={words.dismiss} of={label} />
          </Item>
        ))}
      </Section>
      <Section title={words.deleted} means={words.deletedMeans} count={deleted.length}>
        {deleted.map(({ name }, at) => (
          <Item key={`${at} ${name}`} name={name}>
            <Action onClick={() => actions.bringBack(at)} label={words.restore} of={name} />
          </Item>
        ))}
      </Section>
    </>
  );
}

interface Trouble {
  id: string;
  name: string;
  means: string;
  /** What is kept, by its key. */
  texts: Record<string, string>;
  rescue?: () => void;
}

function findTroubles({ actions, store, tools, words }: Shelf, entries: readonly ShelfEntry[]) {
  const { page } = words;
  const read = (key: string) => ({ [key]: store.local.read(key) ?? '' });
  const closed = entries.filter(({ head }) => head.kind !== 'read');
  const parts = entries
    .filter(({ head }) => head.kind === 'read')
    .flatMap((entry) => entry.slices.map((slice) => ({ entry, ...slice })))
    .filter(({ isDamaged }) => isDamaged);
  return [
    ...closed.map((entry): Trouble => {
      const isDamaged = entry.head.kind === 'damaged';
      const isRescued = isDamaged && entry.slices.some((slice) => !slice.isDamaged);
      return {
        id: entry.id,
        name: actions.nameOf(entry),
        means: isDamaged ? page.damaged : page.newer,
        texts: rawTextsOf(store, entry.id),
        ...(isRescued && { rescue: () => actions.rescue(entry) }),
      };
    }),
    ...parts.map(({ entry, kind }): Trouble => {
      const title = tools.find((tool) => tool.kind === kind)?.title ?? kind;
      const key = keys.slice(entry.id, kind);
      const name = page.damagedPart(title, actions.nameOf(entry));
      return { id: key, name, means: page.damaged, texts: read(key) };
    }),
    ...listSetAside(store).map(
      (key): Trouble => ({ id: key, name: page.asideName, means: page.damaged, texts: read(key) }),
    ),
  ];
}

function Section({
  title,
  means,
  count,
  children,
}: {
  title: string;
  means?: string;
  count: number;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section class="workbooks-leftovers">
      <h2>{title}</h2>
      {means && <p class="quiet">{means}</p>}
      <ul class="workbook-list">{children}</ul>
    </section>
  );
}

function Item({
  name,
  means,
  children,
}: {
  name: string;
  means?: string;
  children: ComponentChildren;
}) {
  return (
    <li class="workbook-row">
      <h3>{name}</h3>
      {means && <p class="workbook-facts">{means}</p>}
      <div class="workbook-row-actions">{children}</div>
    </li>
  );
}

function Action({ label, of, onClick }: { label: string; of: string; onClick: () => void }) {
  return (
    <button type="button" class="button-quiet" onClick={onClick}>
      {label}
      <span class="visually-hidden"> {of}</span>
    </button>
  );
}
