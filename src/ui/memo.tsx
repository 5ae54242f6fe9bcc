import { Component, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its props is another value. */
export function memo<Props extends object>(
  Drawing: FunctionComponent<Props>,
): new (
  props: Props,
) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      for (const name in next) if (next[name] !== this.props[name]) return true;
      for (const name in this.props) if (!(name in next)) return true;
      return false;
    }

    override render(props: Props) {
      return <Drawing {...props} />;
    }
  };
}
