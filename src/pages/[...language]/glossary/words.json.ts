import type { APIRoute } from 'astro';
import { languagePaths, openView } from '../../../playbook/queries.ts';
import { listTermWords } from '../../../playbook/term-files.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) =>
  Response.json(listTermWords(await openView(props.language)));
