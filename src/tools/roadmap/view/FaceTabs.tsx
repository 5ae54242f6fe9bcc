import type { RoadmapMessages } from '../messages/index.ts';

export const faces = ['phases', 'timeline', 'list'] as const;
/** One of the ways to look at a roadmap. */
export type Face = (typeof faces)[number];

export function FaceTabs({
  id,
  words,
  face,
  onChoose,
}: {
  id: string;
  words: RoadmapMessages['faces'];
  face: Face;
  onChoose: (face: Face) => void;
}) {
  return (
    <fieldset class="choice-tabs">
      <legend class="visually-hidden">{words.legend}</legend>
      {faces.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={`${id}-face`}
            checked={name === face}
            onChange={() => onChoose(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
