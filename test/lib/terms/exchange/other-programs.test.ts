import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  type ExchangedGlossary,
  exportGlossary,
} from '../../../../src/lib/terms/exchange/index.ts';
import { contentLocation } from '../../../../src/playbook/content-location.ts';
import { isEntryOf } from '../../../../src/playbook/playbook.ts';
import { readPlaybook } from '../../../../src/playbook/read-playbook.ts';
import { sample } from './sample.ts';

const runs = (command: string, args: string[]) =>
  spawnSync(command, args, { timeout: 60_000 }).status === 0;
// Debian's package belongs to Debian's own Python, which need not be the first one in the path.
const python = ['/usr/bin/python3', 'python3'].find((command) =>
  runs(command, ['-c', 'import rdflib']),
);
const hasXmllint = runs('xmllint', ['--version']);

/** The sample, and all terms of the playbook. */
async function glossaries(): Promise<ExchangedGlossary[]> {
  const { entries } = await readPlaybook(contentLocation());
  const terms = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .map(({ slug, fields }) => ({ ...fields, id: slug, plain: fields.summary }));
  return [sample, { ...sample, terms }];
}

const question = `
import json, sys, rdflib
from rdflib.namespace import SKOS, RDF
graph = rdflib.Graph().parse(data=sys.stdin.read(), format='json-ld')
matches = [SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch]
ends = {end for match in matches for pair in graph.subject_objects(match) for end in pair}
concepts = set(graph.subjects(RDF.type, SKOS.Concept))
print(json.dumps({
  'schemes': len(set(graph.subjects(RDF.type, SKOS.ConceptScheme))),
  'concepts': len(concepts),
  'lost': sorted(str(end) for end in ends - concepts),
  'labels': sorted(str(label) for label in graph.objects(None, SKOS.altLabel)),
  'unlabeled': sum(1 for concept in concepts if len(list(graph.objects(concept, SKOS.prefLabel))) != 1),
}))
`;

test.skipIf(!python)(
  'rdflib reads every concept, and every mapping leads to one',
  async () => {
    for (const glossary of await glossaries()) {
      const input = exportGlossary('skos', glossary).content;
      const { stdout, stderr } = spawnSync(python ?? '', ['-c', question], {
        input,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const found = JSON.parse(stdout);
      expect(found).toMatchObject({ schemes: 2, lost: [], unlabeled: 0 });
      expect(found.concepts).toBeGreaterThan(glossary.terms.length);
      if (glossary === sample) expect(found.labels).toContain('=HYPERLINK("x")');
    }
  },
  120_000,
);

test.skipIf(!hasXmllint)(
  'xmllint finds in the termbase what TBX-Basic allows, and nothing else',
  async () => {
    for (const glossary of await glossaries()) {
      const input = exportGlossary('tbx', glossary).content;
      const rules = path.join(import.meta.dirname, 'tbx-basic.rng');
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', rules, '-'], {
        input,
        encoding: 'utf8',
      });
      expect(stderr).toBe('- validates\n');
      expect(status).toBe(0);
    }
  },
  120_000,
);
