import type { APIRoute } from 'astro';
import {
  exchangeFormats,
  exchangeNames,
  exportGlossary,
} from '../../../../lib/terms/exchange/index.ts';
import { exchangedGlossary } from '../../../../playbook/exchanged-glossary.ts';
import { languagePaths, openView } from '../../../../playbook/queries.ts';

export const getStaticPaths = async () => {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    exchangeFormats.map((format) => ({
      params: { ...params, file: exchangeNames[format] },
      props: { ...props, format },
    })),
  );
};

export const GET: APIRoute = async ({ props, site }) => {
  const view = await openView(props.language);
  const { content, type } = exportGlossary(props.format, exchangedGlossary(view, site));
  return new Response(content, { headers: { 'Content-Type': type } });
};
