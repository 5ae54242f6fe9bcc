import { Component, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its props is another value. */
export function memo<Props extends object>(
  Drawing: FunctionComponent<Props>,
): new (
  props: Props,
) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof Props>;
      return [...names].some((name) => this.props[name] !== next[name]);
    }

    override render(props: Props) {
      return <Drawing {...props} />;
    }
  };
}
