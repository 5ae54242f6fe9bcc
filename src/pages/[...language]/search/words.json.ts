import type { APIRoute } from 'astro';
import type { SearchWordsFile } from '../../../lib/search-words.ts';
import { languagePaths, openView } from '../../../playbook/queries.ts';
import { listSearchWords } from '../../../playbook/search-words.ts';
import styles from '../../../styles/search.css?url';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) => {
  const file: SearchWordsFile = { ...listSearchWords(await openView(props.language)), styles };
  return Response.json(file);
};
