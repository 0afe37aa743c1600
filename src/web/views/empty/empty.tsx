import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { handIn } from '../../state/api.ts';
import { words } from './words.ts';
import './empty.css';

/** A case without a report: how to read the first one, from a terminal or right here. */
export function Empty() {
  const client = useQueryClient();
  const id = useId();
  const reading = useMutation({ mutationFn: handIn, onSuccess: () => client.invalidateQueries() });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [text, source, published] = ['text', 'source', 'published'].map((name) =>
      String(form.get(name) ?? '').trim(),
    );
    reading.mutate({ text: text ?? '', source: source || 'pasted.txt', ...(published ? { published } : {}) });
  };
  return (
    <main className="empty">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.terminal}</h2>
      <pre>
        <code>{words.command}</code>
        {'\n'}
        <code>{words.folder}</code>
      </pre>
      <h2>{words.here}</h2>
      <form onSubmit={submit}>
        <label htmlFor={`${id}text`}>{words.text}</label>
        <textarea id={`${id}text`} name="text" required rows={9} />
        <div className="row">
          <span>
            <label htmlFor={`${id}source`}>{words.name}</label>
            <input id={`${id}source`} name="source" placeholder="report.txt" />
          </span>
          <span>
            <label htmlFor={`${id}published`}>{words.date}</label>
            <input id={`${id}published`} name="published" type="date" />
          </span>
        </div>
        <button type="submit" disabled={reading.isPending}>
          {reading.isPending ? words.reading : words.read}
        </button>
        <small>{words.stays}</small>
        {reading.error && <p role="alert">{reading.error.message}</p>}
        {reading.data?.reports.every(({ claims }) => claims === 0) && (
          <p role="status">{[words.none, ...reading.data.reports.flatMap(({ warnings }) => warnings)].join(' ')}</p>
        )}
      </form>
    </main>
  );
}
