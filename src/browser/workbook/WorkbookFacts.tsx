import type { ShelfEntry } from './shelf.ts';
import type { Shelf } from './WorkbookPage.tsx';

/** Where a workbook can be filled in. */
export function ToolLinks({ shelf: { tools, words } }: { shelf: Shelf }) {
  return (
    <span class="workbook-facts">
      {words.page.toolsHere}
      {tools.map(({ kind, title, href }) => (
        <a key={kind} href={href}>
          {title}
        </a>
      ))}
    </span>
  );
}

/** When a workbook was changed last, and which tools are in it. */
export function WorkbookFacts({ shelf, entry }: { shelf: Shelf; entry: ShelfEntry }) {
  const words = shelf.words.page;
  const changed = entry.head.kind === 'read' ? entry.head.head.changed : '';
  const when = new Intl.DateTimeFormat(shelf.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="workbook-facts">
      <time dateTime={changed}>{words.changed(when.format(new Date(changed)))}</time>
      {entry.slices.length === 0 && <span>{words.noTools}</span>}
      {entry.slices.length === 0 && entry.isOpen && <ToolLinks shelf={shelf} />}
      <SliceNames shelf={shelf} slices={entry.slices} hasLinks={entry.isOpen} />
    </div>
  );
}

/** The tools that slices belong to, by the titles of their pages. */
export function SliceNames({
  shelf,
  slices,
  hasLinks,
}: {
  shelf: Shelf;
  slices: ShelfEntry['slices'];
  hasLinks: boolean;
}) {
  const words = shelf.words.page;
  return (
    <>
      {slices.map(({ kind, isDamaged }) => {
        const tool = shelf.tools.find((known) => known.kind === kind);
        if (isDamaged) return <span key={kind}>{words.damagedTool(tool?.title ?? kind)}</span>;
        return tool && hasLinks ? (
          <a key={kind} href={tool.href}>
            {tool.title}
          </a>
        ) : (
          <span key={kind}>{tool?.title ?? words.unknownTool(kind)}</span>
        );
      })}
    </>
  );
}
