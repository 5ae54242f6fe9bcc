/** Groups by the first letter of a title in a language; what begins with none stands under `#`. */
export function groupByLetter<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  language: string,
): Map<string, Item[]> {
  return Map.groupBy(items, (item) => {
    const first = titleOf(item).normalize('NFD').charAt(0).toLocaleUpperCase(language);
    return /\p{L}/u.test(first) ? first : '#';
  });
}
