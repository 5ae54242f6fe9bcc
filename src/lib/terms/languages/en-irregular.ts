/** Plurals that no rule gives, by singular. */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = read(`
  appendix appendices appendixes; child children; criterion criteria; datum data; foot feet;
  formula formulas formulae; half halves; index indices indexes; knife knives; leaf leaves;
  life lives; man men; matrix matrices matrixes; medium media mediums; mouse mice; person people persons;
  phenomenon phenomena; quiz quizzes; schema schemas schemata; shelf shelves; thief thieves;
  vertex vertices; virus viruses; woman women; media media; data data; people people; series series;
  bus buses; bonus bonuses; census censuses; focus focuses; status statuses; gas gases
`);

/** Pasts that no rule gives, by verb. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = read(`
  begin began begun; bid bid; break broke broken; bring brought; broadcast broadcast broadcasted;
  build built; buy bought; catch caught; choose chose chosen; cut cut; do did done; draw drew drawn;
  drive drove driven; fall fell fallen; feed fed; find found; forecast forecast forecasted; freeze froze frozen;
  get got gotten; go went gone; grow grew grown; hide hid hidden; hit hit; hold held; keep kept; know knew known;
  lead led; leave left; let let; lose lost; make made; meet met; pay paid; put put; read read; rebuild rebuilt;
  rewrite rewrote rewritten; ride rode ridden; rise rose risen; run ran; see saw seen; sell sold; send sent;
  set set; show showed shown; shut shut; speak spoke spoken; spend spent; split split; spread spread; steal stole stolen;
  take took taken; teach taught; think thought; throw threw thrown; win won; withdraw withdrew withdrawn;
  write wrote written
`);

/** Words that end as plurals do and have no singular in use. */
export const neverSingular: ReadonlySet<string> = new Set(
  'analytics always basics business economics ethics goods has less logistics metrics news perhaps physics plus politics process proceeds sales savings statistics tactics this thus was'.split(
    ' ',
  ),
);

function read(table: string): Map<string, readonly string[]> {
  return new Map(
    table.split(';').map((row) => {
      const [word = '', ...forms] = row.trim().split(/\s+/);
      return [word, forms];
    }),
  );
}
