import { departments } from '../../../lib/departments.ts';
import { readers, ways } from '../model/types.ts';
import type { TranslatorTool } from './use-translator.ts';

/** Who wrote it, who reads it, what the reader needs. */
export function Choices({ tool }: { tool: TranslatorTool }) {
  const { id, state, send, words, context } = tool;
  return (
    <div class="translator-choices">
      <Choice
        name={`${id}-by`}
        title={words.by}
        values={departments}
        labels={context.homes}
        value={state.by}
        onChoose={(by) => send({ type: 'writer-chosen', by })}
      />
      <Choice
        name={`${id}-reader`}
        title={words.reader}
        values={readers}
        labels={words.readerNames(context.homes)}
        value={state.reader}
        onChoose={(reader) => send({ type: 'reader-chosen', reader })}
      />
      <Choice
        name={`${id}-way`}
        title={words.way}
        values={ways}
        labels={words.ways}
        value={state.way}
        onChoose={(way) => send({ type: 'way-chosen', way })}
        help={words.wayHelp[state.way]}
      />
    </div>
  );
}

function Choice<Value extends string>({
  name,
  title,
  values,
  labels,
  value,
  onChoose,
  help,
}: {
  name: string;
  title: string;
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
  help?: string;
}) {
  return (
    <fieldset class="translator-choice" aria-describedby={help ? `${name}-help` : undefined}>
      <legend>{title}</legend>
      <div class="choice-tabs">
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChoose(each)}
            />
            {labels[each]}
          </label>
        ))}
      </div>
      {help && <small id={`${name}-help`}>{help}</small>}
    </fieldset>
  );
}
