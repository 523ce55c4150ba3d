import { oneLine } from '../shared/text.js';

function notesReady({ notes, markers, problems }) {
  const detail = {
    notes: notes.length,
    markers: markers.length,
    problems: problems.map(({ kind, words, line }) => ({
      kind,
      words,
      near: oneLine(line.textContent).slice(0, 80)
    }))
  };
  return new CustomEvent("sage-notes-ready", { bubbles: true, composed: true, detail });
}

export { notesReady };
