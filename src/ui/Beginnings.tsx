import { type ToolReference, useToolReference } from './use-tool-reference.ts';

export interface BeginningsProps {
  /** Where the playbook keeps what the tool needs besides its own words. */
  referenceHref: string;
  words: {
    empty: string;
    /** What becomes of what is there, when the tool is emptied. */
    emptyMeans?: string;
    restore: string;
    loading: string;
    notLoaded: string;
  };
  /** Whether a worked example fits here; without it, all do. */
  isOffered?: (saved: unknown) => boolean;
  onEmpty: () => void;
  /** Where the page has an example of its own. */
  onRestore?: (() => void) | undefined;
  /** Opens the saved form of a worked example. */
  onOpen: (saved: unknown) => void;
}

/** Ways to begin: with nothing, with the worked example of the page, with any other of the playbook. */
export function Beginnings({
  referenceHref,
  words,
  isOffered = () => true,
  onEmpty,
  onRestore,
  onOpen,
}: BeginningsProps) {
  const reference = useToolReference(referenceHref, true);
  const examples: ToolReference['scenarios'] =
    reference.kind === 'ready'
      ? reference.value.scenarios.filter(({ state }) => isOffered(state))
      : [];
  return (
    <>
      <ul class="beginnings">
        <Beginning title={words.empty} summary={words.emptyMeans} onChoose={onEmpty} />
        {onRestore && <Beginning title={words.restore} onChoose={onRestore} />}
        {examples.map(({ slug, title, summary, story, state }) => (
          <Beginning
            key={slug}
            title={title}
            summary={summary}
            story={story}
            onChoose={() => onOpen(state)}
          />
        ))}
      </ul>
      {reference.kind === 'loading' && <p>{words.loading}</p>}
      {reference.kind === 'failed' && <p class="field-problem">{words.notLoaded}</p>}
    </>
  );
}

function Beginning({
  title,
  summary,
  story,
  onChoose,
}: {
  title: string;
  summary?: string | undefined;
  story?: string | undefined;
  onChoose: () => void;
}) {
  return (
    <li>
      <button type="button" class="button-quiet" onClick={onChoose}>
        {title}
      </button>
      {summary && <p class="beginning-summary">{summary}</p>}
      {story && <p>{story}</p>}
    </li>
  );
}
