/** The ids of the fields of a sheet, below the id of its tool. No area has an underscore in its name. */
export const textId = (id: string, area: string) => `${id}-${area}`;
export const cellId = (id: string, area: string, row: number, column: number) =>
  `${id}-${area}_${row}_${column}`;
