import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is said while a part is on its way, and when it does not arrive. */
export interface LazyWords {
  loading: string;
  notLoaded: string;
}

/** A component whose code is fetched when it is first shown. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props & { words: LazyWords }> {
  let loaded: FunctionComponent<Props> | undefined;
  return function Lazy(props) {
    const [state, setState] = useState<'loading' | 'failed' | 'ready'>(
      loaded ? 'ready' : 'loading',
    );
    useEffect(() => {
      if (loaded) return;
      let isShown = true;
      load().then(
        (component) => {
          loaded = component;
          if (isShown) setState('ready');
        },
        () => isShown && setState('failed'),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (loaded)
      return (
        <>
          {[loaded].map((Loaded) => (
            <Loaded key="loaded" {...props} />
          ))}
        </>
      );
    const { loading, notLoaded } = props.words;
    return <p role="status">{state === 'failed' ? notLoaded : loading}</p>;
  };
}
