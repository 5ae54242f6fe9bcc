import { render } from 'preact';
import type { Summary, SummaryBlock } from '../../export/summary-parts.ts';

/** Prints the summary alone: it takes the place of the page for as long as the printing lasts. */
export function printSummary(summary: Summary): undefined {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  document.body.append(sheet);
  render(<SummarySheet {...summary} />, sheet);
  addEventListener(
    'afterprint',
    () => {
      render(null, sheet);
      sheet.remove();
    },
    { once: true },
  );
  window.print();
}

function SummarySheet({ title, remarks, sections }: Summary) {
  return (
    <>
      <h1>{title}</h1>
      <p>{remarks.join(' · ')}</p>
      {sections.map((section) => (
        <section key={section.title}>
          {section.title && <h2>{section.title}</h2>}
          {section.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function Block({ block }: { block: SummaryBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.isStrong ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table class="data-table">
          <thead>
            <tr>
              {block.columns.map(({ title, isNumber }) => (
                <th key={title} scope="col" class={isNumber ? undefined : 'is-text'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td
                    key={index}
                    class={block.columns[index + 1]?.isNumber ? undefined : 'is-text'}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
