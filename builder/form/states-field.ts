import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseStates, type State } from '../../src/practice/states.ts';
import { formatStates, matchStates } from './match-states.ts';
import { afterPointer } from './visits.ts';

/**
 * A field for several states: a combobox that lists what the author's typing could mean, and a chip for each chosen state.
 * It renders into itself, so that a `<label>` outside can name its input.
 *
 * Fires `states-change`. Its value is a list of states as `<sage-practice states>` takes it. Names that we do not know are
 * kept in it as typed, so that the form can ask about them.
 */
export class StatesField extends LitElement {
  static override properties = {
    inputId: { attribute: 'input-id' },
    value: {},
    describedBy: { attribute: 'described-by' },
    invalid: { type: Boolean },
    text: { state: true },
    active: { state: true },
    isOpen: { state: true },
    message: { state: true },
  };

  inputId = '';
  value = '';
  describedBy = '';
  invalid = false;

  private text = '';
  private active = 0;
  private isOpen = false;
  /** What was just added or removed, for screen readers. */
  private message = '';

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    this.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const chosen = this.#chosen;
    const options = this.isOpen ? this.#options : [];
    const listId = `${this.inputId}-list`;
    const active = options[this.active];
    return html`<div class="combobox">
        <input
          id=${this.inputId}
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${options.length > 0}
          aria-controls=${listId}
          aria-activedescendant=${active ? this.#optionId(active) : nothing}
          aria-describedby=${this.describedBy || nothing}
          aria-invalid=${this.invalid}
          placeholder=${chosen.length ? '' : 'Maine, Texas …'}
          .value=${live(this.text)}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @click=${this.#open}
          @blur=${this.#onBlur}
        />
        <ul id=${listId} role="listbox" aria-label="States" ?hidden=${!options.length}>
          ${options.map((state) => this.#renderOption(state, state === active))}
        </ul>
      </div>
      <ul class="chips" aria-label="Chosen states" ?hidden=${!chosen.length}>
        ${chosen.map((state, index) => this.#renderChip(state, index))}
      </ul>
      <p class="unseen" role="status">${this.message}</p>`;
  }

  #renderOption(state: State, isActive: boolean): TemplateResult {
    const choose = () => this.#add([state]);
    return html`<li
      id=${this.#optionId(state)}
      role="option"
      aria-selected=${isActive}
      @mousedown=${keepFocus}
      @click=${choose}
    >
      ${state.name} <span class="code" aria-hidden="true">${state.code}</span>
    </li>`;
  }

  #renderChip({ code, name }: State, index: number): TemplateResult {
    const remove = () => {
      this.#remove(index);
      void this.updateComplete.then(() => {
        const buttons = this.querySelectorAll<HTMLElement>('.chips button');
        (buttons[index] ?? buttons[index - 1] ?? this.#input)?.focus();
      });
    };
    return html`<li class=${code ? 'chip' : 'chip unknown'}>
      ${name}
      <button type="button" aria-label="Remove ${name}" @click=${remove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #chosen(): readonly State[] {
    return parseStates(this.value);
  }

  /** What the text could mean, without the states that are chosen. */
  get #options(): readonly State[] {
    const chosen = this.#chosen.map(({ code }) => code);
    return matchStates(this.text).filter(({ code }) => !chosen.includes(code));
  }

  #optionId = ({ code }: State) => `${this.inputId}-${code}`;

  readonly #open = (): void => {
    this.isOpen = true;
  };

  readonly #onInput = ({ target }: Event): void => {
    this.text = (target as HTMLInputElement).value;
    this.active = 0;
    this.isOpen = this.text.trim() !== '';
    // A list that was pasted, or a comma after a name. “Washington, DC” is not two states.
    if (/[,;\n]\s*$|[,;\n].*[,;\n]/.test(this.text) && !/^\s*washington\s*,\s*$/i.test(this.text))
      this.#addText();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const options = this.isOpen ? this.#options : [];
    const move = (by: 1 | -1) => {
      const { length } = this.#options;
      // The list opens at its first or last state.
      const from = this.isOpen ? this.active : by > 0 ? -1 : 0;
      this.active = length ? (from + by + length) % length : 0;
      this.isOpen = true;
    };
    switch (event.key) {
      case 'ArrowDown':
        move(1);
        break;
      case 'ArrowUp':
        move(-1);
        break;
      case 'Enter':
        if (options.length) this.#add([options[this.active]!]);
        else this.#addText();
        break;
      case 'Escape':
        if (options.length) this.isOpen = false;
        else this.text = '';
        break;
      case 'Backspace':
        if (this.text || !this.value) return;
        this.#remove(this.#chosen.length - 1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  readonly #onBlur = (): void => {
    this.isOpen = false;
    afterPointer(() => this.#addText());
  };

  /** Adds what is typed: codes, names, or a name that we do not know. */
  #addText(): void {
    this.#add(parseStates(this.text.replace(/[•·▪◦]/g, ',')));
  }

  #add(states: readonly State[]): void {
    this.text = '';
    this.active = 0;
    this.isOpen = false;
    const before = this.#chosen;
    const added = states.filter(({ name }) => !before.some((each) => each.name === name));
    const names = (added.length ? added : states).map(({ name }) => name).join(', ');
    if (!states.length) return;
    this.message = added.length ? `Added ${names}.` : `${names} is already on your list.`;
    if (added.length) this.#setValue([...before, ...added]);
  }

  #remove(index: number): void {
    const before = this.#chosen;
    this.message = `Removed ${before[index]!.name}.`;
    this.#setValue(before.filter((_, at) => at !== index));
  }

  #setValue(states: readonly State[]): void {
    this.value = formatStates(states);
    this.dispatchEvent(new Event('states-change'));
  }
}

/** Keeps the focus in the input while the pointer chooses from the list. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'states-field': StatesField;
  }
}
