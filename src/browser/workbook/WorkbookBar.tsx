import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FileChooser } from '../../ui/FileChooser.tsx';
import { HomeMark } from '../../ui/HomeMark.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import type { SharedLink } from './actions.ts';
import { messagesIn } from './messages/index.ts';
import { NameField } from './NameField.tsx';
import { usePageStore } from './use-page-store.ts';
import { VisitBanner } from './VisitBanner.tsx';

export interface WorkbookBarProps {
  /** Of the tool's slice. */
  kind: string;
  language: string;
  /** Address of the site's front page in this language, with a slash at its end: `/`, `/playbook/es/`. */
  base: string;
  /** Path of the tool's page below `base`: `/tools/roi/`. */
  toolPath: string;
}

/** Steps without a file after which the bar reminds of one. */
const manySteps = 25;

type Panel = SharedLink & { Show: FunctionComponent<ShareLinkProps> };
type ShareLinkProps = SharedLink & { language: string; onClose: () => void };

/** The head of a tool: which workbook is open, whether it is saved, and its way out and in. */
export function WorkbookBar({ kind, language, base, toolPath }: WorkbookBarProps) {
  const words = messagesIn(language).bar;
  const store = usePageStore();
  const [panel, setPanel] = useState<Panel>();
  const root = useRef<HTMLDivElement>(null);
  const { onFocusIn } = useKeptFocus(root, 'button, a');
  const current = store?.current() ?? { kind: 'none' };
  const health = store?.local.health() ?? 'saved';
  const said = store?.said();

  const act = async (work: (actions: typeof import('./actions.ts')) => unknown) => {
    setPanel(undefined);
    try {
      await work(await import('./actions.ts'));
    } catch {
      store?.say(words.failed);
    }
  };
  const share = () =>
    act(async ({ makeLink, shownContents }) => {
      const shown = store && shownContents(store);
      if (!shown) return;
      const slices = new Map([...shown.slices].filter(([other]) => other === kind));
      const address = new URL(base + toolPath.slice(1), location.href).href;
      const [made, { ShareLink: Show }] = await Promise.all([
        makeLink(store, { name: shown.name, slices }, address),
        import('./ShareLink.tsx'),
      ]);
      if (made) setPanel({ ...made, Show });
    });
  const save = () =>
    act(({ saveFile, shownContents }) => {
      const shown = store && shownContents(store);
      if (shown) saveFile(store, shown, current.kind === 'own' ? current.id : undefined);
    });

  return (
    // A group and no landmark: a page may hold several tools, and each has this bar.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame more than fields
    <div
      role="group"
      class="workbook-bar"
      aria-label={words.title}
      data-live={store && ''}
      ref={root}
      onFocusIn={onFocusIn}
    >
      {store && current.kind === 'visit' && (
        <VisitBanner
          store={store}
          words={words}
          name={current.visit.name}
          onFailed={() => store.say(words.failed)}
        />
      )}
      <div class="workbook-strip">
        {current.kind !== 'visit' && (
          <>
            <HomeMark home="shared" />
            <span class="workbook-label">{words.title}</span>
          </>
        )}
        {store && current.kind === 'own' && (
          <NameField store={store} id={current.id} name={current.head.name} label={words.title} />
        )}
        {current.kind === 'none' && <span class="workbook-name">{words.none}</span>}
        {current.kind === 'own' && health === 'saved' && (
          <span class="workbook-saved">{words.health.saved}</span>
        )}
        <div class="workbook-actions">
          {store?.readSlice(kind) !== undefined && (
            <button type="button" class="button-quiet" onClick={share}>
              {words.share}
            </button>
          )}
          {(current.kind === 'own' || current.kind === 'visit') && (
            <button type="button" class="button-quiet" onClick={save}>
              {words.save}
            </button>
          )}
          <FileChooser
            accept=".json,application/json"
            label={words.open}
            onChoose={(file) => act(({ openFile }) => store && openFile(store, file))}
          />
          <a class="button-quiet" href={`${base}workbook/`}>
            {words.all}
          </a>
        </div>
      </div>
      {current.kind === 'newer' && <p class="workbook-notice">{words.newer}</p>}
      {health !== 'saved' && (
        <p class="workbook-notice workbook-alarm" role="alert">
          {words.health[health]}
        </p>
      )}
      {store &&
        current.kind === 'own' &&
        health === 'saved' &&
        current.head.steps >= manySteps &&
        !current.head.isReminded && (
          <p class="workbook-notice">
            {words.remind}{' '}
            <button
              type="button"
              class="button-quiet"
              onClick={() => store.changeHead(current.id, () => ({ isReminded: true }))}
            >
              {words.dismiss}
            </button>
          </p>
        )}
      {panel && <panel.Show {...panel} language={language} onClose={() => setPanel(undefined)} />}
      <p class="workbook-said" role="status">
        {said}
      </p>
    </div>
  );
}
