import type { APIRoute } from 'astro';
import { languagePaths, openView } from '../../../playbook/queries.ts';
import { listTermMeanings } from '../../../playbook/term-files.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) =>
  Response.json(listTermMeanings(await openView(props.language)));
