import type { APIRoute } from 'astro';
import { languagePaths, openView } from '../../../../playbook/queries.ts';
import { listToolReference } from '../../../../playbook/tool-reference.ts';

export const getStaticPaths = async () => {
  const paths = await languagePaths();
  const all = await Promise.all(
    paths.map(async ({ params, props }) => {
      const view = await openView(props.language);
      const tools = new Set(view.pages.tools.map(({ entry }) => entry.data.tool));
      return [...tools].map((tool) => ({ params: { ...params, tool }, props }));
    }),
  );
  return all.flat();
};

export const GET: APIRoute = async ({ props, params }) =>
  Response.json(await listToolReference(await openView(props.language), params.tool ?? ''));
