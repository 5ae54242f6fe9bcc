import { useState } from 'preact/hooks';
import { departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { useToolReference } from '../../../ui/use-tool-reference.ts';
import { type Basis, bases, judge } from '../model/results.ts';
import { type Figure, presentFigures } from './present-figures.ts';
import type { Roi } from './use-roi.ts';

/** The three figures, each on hard money beside hard and soft, with what it means. */
export function FigureCards({
  roi,
  referenceHref,
  Part,
}: {
  roi: Roi;
  referenceHref: string;
  Part: 'h3' | 'h4';
}) {
  const { results, words, problems } = roi;
  return (
    <div class={`roi-figures${problems.length > 0 ? ' is-stale' : ''}`}>
      <p class="roi-verdict">{words.verdict[judge(results)]}</p>
      {presentFigures(roi).map((figure) => (
        <div class="roi-figure" key={figure.name}>
          <Part class="roi-figure-name">{figure.name}</Part>
          <dl class="roi-pair">
            {bases.map((basis) => (
              <Value key={basis} basis={basis} figure={figure} name={words.basis[basis]} />
            ))}
          </dl>
          <div>
            <p class="roi-means">{figure.means}</p>
            <Voices roi={roi} term={figure.term} href={referenceHref} />
          </div>
        </div>
      ))}
      <p class="roi-means">{words.hardAndSoft}</p>
    </div>
  );
}

function Value({ basis, figure, name }: { basis: Basis; figure: Figure; name: string }) {
  const { value, note } = figure.values[basis];
  return (
    <div class={`roi-value roi-value-${basis}`}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> <span>{note}</span>
      </dd>
    </div>
  );
}

/** What each department means by a figure, as the glossary says. */
export function Voices({ roi, term, href }: { roi: Roi; term: string; href: string }) {
  const { words, context } = roi;
  const [isOpen, setIsOpen] = useState(false);
  const reference = useToolReference(href, isOpen);
  const found = reference.kind === 'ready' ? reference.value.terms[term] : undefined;
  return (
    <details class="roi-voices" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.voices.open}</summary>
      {found && (
        <>
          <dl>
            {departments.map((department) => (
              <div key={department}>
                <dt>
                  <HomeMark home={department} /> {context.homes[department]}
                </dt>
                <dd>{found[department]}</dd>
              </div>
            ))}
          </dl>
          <a href={found.href}>{words.voices.more(found.title)}</a>
        </>
      )}
      {reference.kind === 'loading' && isOpen && <p>{words.loading}</p>}
      {reference.kind === 'failed' && <p>{words.notLoaded}</p>}
      {reference.kind === 'ready' && !found && <p>{words.voices.none}</p>}
    </details>
  );
}
