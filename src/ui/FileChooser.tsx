import { useRef } from 'preact/hooks';

/** A button that lets a file be chosen. */
export function FileChooser({
  label,
  accept,
  onChoose,
}: {
  label: string;
  /** Endings and media types, as the `accept` of a file input. */
  accept: string;
  onChoose: (file: File) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
