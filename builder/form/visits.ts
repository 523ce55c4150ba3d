import type { Problem } from './problems.ts';

// A problem appears when the author leaves its field, or copies. After that it comes and goes as the author types.

/** The ids of the fields that the author has left, and of everything around them. */
const visited = new Set<string>();

export const visit = (id: string): void => void visited.add(id);

/** Forgets all visits, for other work. */
export const forgetVisits = (): void => visited.clear();

/** Notes that the focus leaves an element, or that its value is final. */
export function leave(target: EventTarget | null, next?: EventTarget | null): void {
  for (let element = target as Element | null; element; element = element.parentElement)
    if (element.id && !(next instanceof Node && element.contains(next))) visit(element.id);
}

/**
 * The problems to show now. A missing value is a problem once the author has visited its field, and a wrong value once the
 * author has stopped typing there.
 */
export function visibleProblems(problems: readonly Problem[]): readonly Problem[] {
  const visible = problems.filter(
    ({ field, isMissing }) => visited.has(field) || !(isMissing || hasFocus(field)),
  );
  for (const { field } of visible) visit(field);
  return visible;
}

function hasFocus(id: string): boolean {
  const field = document.getElementById(id);
  return (field?.closest('.field') ?? field)?.contains(document.activeElement) ?? false;
}

let isPointerDown = false;
const waiting: (() => void)[] = [];

for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
  addEventListener(
    type,
    () => {
      isPointerDown = type === 'pointerdown';
      // Let the click happen first.
      if (!isPointerDown) setTimeout(() => waiting.splice(0).forEach((action) => action()));
    },
    true,
  );

/**
 * Runs an action soon or, while a pointer is down, after its click. Otherwise a message that appears when the pointer leaves
 * a field would move the button from under it. Never at once: removing a focused element moves the focus too, in the middle
 * of a render.
 */
export function afterPointer(action: () => void): void {
  if (isPointerDown) waiting.push(action);
  else queueMicrotask(action);
}
