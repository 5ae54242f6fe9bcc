/** Which fields have a problem, each a link that puts the cursor there. */
export function ErrorSummary({
  title,
  text,
  fields,
}: {
  title: string;
  text: string;
  fields: readonly { id: string; name: string }[];
}) {
  return (
    <div class="error-summary">
      <p>
        <strong>{title}.</strong> {text}
      </p>
      <ul>
        {fields.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As following the link would, but without a step in the browser's history. */
function focusField(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
