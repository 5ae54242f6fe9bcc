import type { APIRoute } from 'astro';
import { languagePaths, openView } from '../../../playbook/queries.ts';
import { listSearchWords } from '../../../playbook/search-words.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) =>
  Response.json(listSearchWords(await openView(props.language)));
