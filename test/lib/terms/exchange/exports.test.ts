import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type exchangeFormats, exportGlossary } from '../../../../src/lib/terms/exchange/index.ts';
import { sample } from './sample.ts';

const contentOf = (format: (typeof exchangeFormats)[number]) =>
  exportGlossary(format, sample).content;

describe('SKOS', () => {
  interface Node {
    '@id': string;
    '@type': string;
    [name: string]: unknown;
  }
  const graph: Node[] = JSON.parse(contentOf('skos'))['@graph'];
  const concept = (id: string, side: string) =>
    graph.find((node) => node['@id'] === `https://example.org/glossary/#${side}-${id}`);

  test('has a scheme a department and a concept a meaning', () => {
    expect(graph.filter((node) => node['@type'] === 'skos:ConceptScheme')).toHaveLength(2);
    expect(graph.filter((node) => node['@type'] === 'skos:Concept')).toHaveLength(10);
    expect(concept('webhook', 'marketing')).toBeUndefined();
    expect(concept('persona', 'it')).toBeUndefined();
  });

  test.each([
    ['budget', 'it', 'skos:exactMatch'],
    ['uptime', 'it', 'skos:broadMatch'],
    ['uptime', 'marketing', 'skos:narrowMatch'],
    ['platform', 'it', 'skos:narrowMatch'],
    ['platform', 'marketing', 'skos:broadMatch'],
  ])('maps %s of %s by %s', (id, side, match) => {
    const other = side === 'it' ? 'marketing' : 'it';
    expect(concept(id, side)?.[match]).toEqual({
      '@id': `https://example.org/glossary/#${other}-${id}`,
    });
  });

  test('maps no false friend, and notes what is heard', () => {
    const lead = concept('lead', 'it');
    expect(Object.keys(lead ?? {}).filter((name) => name.endsWith('Match'))).toEqual([]);
    expect(lead?.['skos:scopeNote']).toContain('The boss.');
    expect(lead?.['skos:prefLabel']).toBe(concept('lead', 'marketing')?.['skos:prefLabel']);
  });

  test('has no label of two kinds, and words that are only searched by are hidden ones', () => {
    const budget = concept('budget', 'it');
    expect(budget?.['skos:altLabel']).toEqual(['spend, planned', '=HYPERLINK("x")']);
    expect(budget?.['skos:hiddenLabel']).toEqual(['purse; or | bag']);
  });
});

describe('SSSOM', () => {
  const lines = contentOf('sssom').replace(/\n$/, '').split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const row = (id: string) => rows.find(([subject]) => subject?.endsWith(`:${id}`));

  test('has as many cells in every row as columns', () => {
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([8]));
    expect(rows).toHaveLength(1 + sample.terms.length);
  });

  test('says that a false friend does not match, and where there is no word', () => {
    expect(row('lead')?.slice(2, 5)).toEqual(['Not', 'skos:exactMatch', 'marketing:lead']);
    expect(row('webhook')?.[4]).toBe('sssom:NoTermFound');
    expect(row('persona')?.[0]).toBe('marketing:persona');
    expect(row('uptime')?.[3]).toBe('skos:broadMatch');
  });

  test('calls every meaning by the address that it has in SKOS', () => {
    const prefixes = Object.fromEntries(
      lines.flatMap((line) => {
        const [, prefix = '', address = ''] = /^# {2}(\w+): "(.*)"$/.exec(line) ?? [];
        return prefix ? [[prefix, address]] : [];
      }),
    );
    const expand = (curie = '') => curie.replace(/^(\w+):/, (_, prefix) => prefixes[prefix] ?? '');
    const concepts = JSON.parse(contentOf('skos'))['@graph'].map(
      (node: Record<string, string>) => node['@id'],
    );
    const named = rows
      .slice(1)
      .flatMap(([subject, , , , object]) => [subject, object])
      .filter((curie) => curie !== 'sssom:NoTermFound');
    expect(named).toHaveLength(10);
    expect(concepts).toEqual(expect.arrayContaining(named.map(expand)));
  });

  test('names its prefixes, its license and itself in the head', () => {
    const head = lines.filter((line) => line.startsWith('#')).join('\n');
    for (const key of ['curie_map:', 'mapping_set_id:', 'license:'])
      expect(head).toContain(`#${key}`);
  });
});

describe('TBX-Basic', () => {
  const read = () => {
    const terms: string[] = [];
    const ids = new Set<string>();
    const targets = new Set<string>();
    let isTerm = false;
    const parser = new Parser(
      {
        onopentag(name, { id, target }) {
          isTerm = name === 'term';
          if (isTerm) terms.push('');
          if (id) ids.add(id);
          if (target) targets.add(target);
        },
        ontext(text) {
          if (isTerm) terms.push((terms.pop() ?? '') + text);
        },
        onclosetag() {
          isTerm = false;
        },
      },
      { xmlMode: true },
    );
    parser.end(contentOf('tbx'));
    return { terms, ids, targets };
  };

  test('has an entry a meaning, and every reference leads to one', () => {
    const { ids, targets } = read();
    expect(ids.size).toBe(10);
    expect([...targets].filter((target) => !ids.has(target))).toEqual([]);
  });

  test('gives back every word as it was', () => {
    const { terms } = read();
    expect(terms).toContain('=HYPERLINK("x")');
    expect(terms).toContain('UT');
    expect(terms.filter((term) => term === 'Lead')).toHaveLength(2);
  });
});

test('CSV starts no formula in a spreadsheet', () => {
  expect(contentOf('csv')).toContain('spend, planned | =HYPERLINK');
  expect(contentOf('csv')).not.toMatch(/(^|,|\n)"?[=+@-]/);
});
