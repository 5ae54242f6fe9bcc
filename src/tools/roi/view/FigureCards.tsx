import { type Basis, bases, judge } from '../model/results.ts';
import { type Figure, presentFigures } from './present-figures.ts';
import type { Roi } from './use-roi.ts';

/** The three figures, each on hard money beside hard and soft, with what it means. */
export function FigureCards({ roi, Part }: { roi: Roi; Part: 'h3' | 'h4' }) {
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
          <p class="roi-means">{figure.means}</p>
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
