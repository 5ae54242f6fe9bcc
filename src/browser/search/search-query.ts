/** What can be narrowed down, by the names that stand in the search index and in the address. */
export const filterNames = ['kind', 'cause', 'step', 'department', 'minutes', 'people'] as const;

export type FilterName = (typeof filterNames)[number];

export interface SearchQuery {
  text: string;
  filters: Partial<Record<FilterName, string>>;
}

export const emptyQuery: SearchQuery = { text: '', filters: {} };

/** Reads `?q=…&kind=…`; what is not known is left out. */
export function readQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const filters: SearchQuery['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { text: parameters.get('q') ?? '', filters };
}

/** The address of a search, to be shared. */
export function writeQuery({ text, filters }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

export const isEmpty = ({ text, filters }: SearchQuery) =>
  text.trim() === '' && Object.keys(filters).length === 0;

/** The query with one filter set, or taken away when the value is empty. */
export function narrowDown(query: SearchQuery, name: FilterName, value: string): SearchQuery {
  const { [name]: _, ...others } = query.filters;
  return { ...query, filters: value ? { ...others, [name]: value } : others };
}
