import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WordsEditor } from './words-editor.js';

customElements.define('words-editor', WordsEditor);
// ProseMirror requires this style, which is in the page's stylesheet.
document.head.append(
  Object.assign(document.createElement('style'), { textContent: '.box { white-space: break-spaces }' }),
);

/** An editor with this content, and what its tests do with it. */
async function open(words = '') {
  const editor = await fixture<WordsEditor>(
    html`<words-editor id="words" label="Words" placeholder="Write here" .value=${words}></words-editor>`,
  );
  const box = editor.querySelector<HTMLElement>('[role=textbox]')!;
  const dialog = editor.querySelector('dialog')!;
  const button = (name: string) =>
    [...editor.querySelectorAll('button')].find(
      ({ ariaLabel, textContent }) => (ariaLabel ?? textContent.trim()) === name,
    )!;
  /** Selects from the beginning of one text to the end of another, or of the same one. */
  const select = async (first: string, last = first) => {
    editor.focus();
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const range = new Range();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { data } = text as Text;
      if (range.collapsed && data.includes(first)) range.setStart(text, data.indexOf(first));
      if (data.includes(last)) range.setEnd(text, data.indexOf(last) + last.length);
    }
    const selected = oneEvent(document, 'selectionchange');
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    await selected;
  };
  /** Puts the caret after a text. */
  const caretAfter = async (text: string) => {
    await select(text);
    const selected = oneEvent(document, 'selectionchange');
    getSelection()!.collapseToEnd();
    await selected;
  };
  const transfer = (kind: string, data: Readonly<Record<string, string>>, files: readonly File[] = []) => {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    const clipboardData = { types: Object.keys(data), getData: (type: string) => data[type] ?? '', files };
    box.dispatchEvent(Object.assign(event, { clipboardData }));
  };
  const paste = (data: string | Readonly<Record<string, string>>, files?: readonly File[]) =>
    transfer('paste', typeof data === 'string' ? { 'text/html': data } : data, files);
  /** The HTML that a copy leaves on the clipboard. */
  const copy = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    let copied = '';
    const setData = (type: string, data: string) => {
      if (type === 'text/html') copied = data;
    };
    box.dispatchEvent(Object.assign(event, { clipboardData: { clearData() {}, setData } }));
    return copied;
  };
  const pressWithControl = (key: string) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
  const notice = () => editor.querySelector(':scope > [role=status]')!.textContent;
  return { editor, box, dialog, button, select, caretAfter, paste, copy, pressWithControl, notice };
}

const word = `<p class=MsoNormal>Slowly.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Then fast.<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a></p>
  <table><tr><td><p class=MsoNormal>Alone</p></td><td><p class=MsoNormal>$150</p></td></tr></table><p class=MsoNormal><img src="file:///pictures/image001.png"></p>
  <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Bowlby (1980).</p></div>
  <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> Ainsworth (1978).</p></div></div>`;

const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Slowly.</span><span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></span></p>
  <ul><li dir="ltr"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>Within</span></p></li></ul><li dir="ltr"><p dir="ltr"><span>Two</span></p></li></ul>
  <hr><p dir="ltr"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span style="font-style:italic"> Attachment</span><span>, </span><a href="https://www.google.com/url?q=https://example.com/a&sa=D"><span>online</span></a></p></b>`;

describe('<words-editor>', () => {
  describe('given words', () => {
    const kept: Record<string, string> = {
      'headings, quotations and rules':
        '<h2 id="a">One</h2><h3>Two</h3><h4>Three</h4><blockquote><p>Four</p></blockquote><hr><p>Five</p>',
      'emphasis, small print and a line break':
        '<p><strong>One</strong> <em>two</em><br><small>three</small> H<sub>2</sub>O</p>',
      'lists in lists': '<ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul><ol><li>Three</li></ol>',
      'data of list items':
        '<ul><li data-row="2" data-state="ME" data-status="pending">Maine</li><li data-service="couples">Couples</li></ul>',
      'notes that are next to each other':
        '<p>Early.<sup>1</sup><sup>2</sup> Late.<sup><a href="#n1" id="r1">1</a>, <a href="#n2">2</a></sup></p><ol><li id="n1">One <a href="#r1">↩</a></li><li id="n2">Two</li></ol>',
      'a link around a superscript': '<p><a href="/trust">Trust<sup>®</sup> in us</a> today.</p>',
      'a quotation with a link': '<p><q>Go <a href="/there">there</a> now</q>, <cite>she said</cite>.</p>',
      'a link without an address': '<p>Read <a>our questions</a>.</p>',
      'an empty link that others lead to': '<p>Read<a href="#there" id="here"></a> this.</p>',
    };
    for (const [name, words] of Object.entries(kept))
      it(`keeps ${name} when others are typed`, async () => {
        const { editor, box } = await open(`<p>First</p>${words}`);

        box.querySelector('p')!.textContent = 'Last';
        await oneEvent(editor, 'words-change');

        expect(editor.value).to.equal(`<p>Last</p>${words}`);
      });

    it('leaves an id with the first of two paragraphs', async () => {
      const { editor, caretAfter } = await open('<p id="a">One two</p>');

      await caretAfter('One');
      await sendKeys({ press: 'Enter' });

      expect(editor.value).to.equal('<p id="a">One</p><p> two</p>');
    });

    it('leaves an id with a list item that moves down', async () => {
      const { editor, caretAfter } = await open('<ol><li id="a">One</li><li id="b">Two</li></ol>');

      await caretAfter('One');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'More' });
      await caretAfter('Two');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'Enter' });

      expect(editor.value).to.equal('<ol><li id="a">One</li><li>More</li><li id="b">Two</li></ol>');
    });

    it('has a name, a description and a placeholder', async () => {
      const { editor, box } = await open();

      editor.setAttribute('problem', 'words-problem');

      expect(box.ariaLabel).to.equal('Words');
      expect(box.ariaMultiLine).to.equal('true');
      expect(box.getAttribute('aria-describedby')).to.equal('words-problem');
      expect(box.ariaPlaceholder).to.equal('Write here');
      await expect(editor).to.be.accessible();
    });

    it('keeps the caret, and fires nothing, when they change from outside', async () => {
      const { editor, caretAfter } = await open('<p>One two</p>');
      let changes = 0;
      editor.addEventListener('words-change', () => changes++);
      await caretAfter('One');

      editor.value = '<p>Before.</p><p>One two</p>';
      editor.value = '<p id="a">Before.</p><p id="b">One two three</p>';
      const before = changes;
      await sendKeys({ type: '!' });

      expect(before).to.equal(0);
      expect(editor.value).to.equal('<p id="a">Before.</p><p id="b">One! two three</p>');
    });

    it('leaves the Tab key to the page in a list', async () => {
      const { editor, box, caretAfter } = await open('<ul><li>One</li><li>Two</li></ul>');

      await caretAfter('Two');
      await sendKeys({ press: 'Tab' });

      expect(editor.value).to.equal('<ul><li>One</li><li>Two</li></ul>');
      expect(document.activeElement).not.to.equal(box);
    });

    it('keeps its history when it is moved', async () => {
      const { editor, button, caretAfter } = await open('<p>One</p>');
      await caretAfter('One');
      await sendKeys({ type: '!' });

      editor.parentElement!.append(editor);
      await Promise.resolve();
      button('Undo').click();

      expect(editor.value).to.equal('<p>One</p>');
    });
  });

  describe('given the toolbar', () => {
    it('says what the words at the caret are, and changes them', async () => {
      const { editor, button, caretAfter } = await open('<h2>One</h2><p>Two</p>');

      await caretAfter('Two');
      const before = button('Heading').ariaPressed;
      button('Heading').click();
      const after = button('Heading').ariaPressed;

      expect([before, after]).to.deep.equal(['false', 'true']);
      expect(editor.value).to.equal('<h2>One</h2><h2>Two</h2>');
    });

    it('undoes and redoes, and says when there is nothing to undo', async () => {
      const { editor, button, select, pressWithControl } = await open('<p>One two</p>');
      const atFirst = button('Undo').ariaDisabled;

      await select('two');
      button('Bold').click();
      const bold = editor.value;
      button('Undo').click();
      const undone = editor.value;
      button('Redo').click();
      const redone = editor.value;
      pressWithControl('z');

      expect(atFirst).to.equal('true');
      expect(bold).to.equal('<p>One <strong>two</strong></p>');
      expect(undone).to.equal('<p>One two</p>');
      expect(redone).to.equal(bold);
      expect(editor.value).to.equal(undone);
    });
  });

  describe('given a link', () => {
    it('keeps the selected words when Enter makes it', async () => {
      const { editor, box, dialog, select, pressWithControl } = await open(
        '<p>Read our questions today.</p>',
      );

      await select('our questions');
      pressWithControl('k');
      await sendKeys({ type: 'harborlight.com/faq' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement === box);

      expect(dialog.open).to.equal(false);
      expect(editor.value).to.equal(
        '<p>Read <a href="https://harborlight.com/faq">our questions</a> today.</p>',
      );
    });

    it('returns to the caret on Escape', async () => {
      const { editor, box, dialog, caretAfter, pressWithControl } = await open('<p>One two</p>');

      await caretAfter('One');
      pressWithControl('k');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open && document.activeElement === box);
      await sendKeys({ type: '!' });

      expect(editor.value).to.equal('<p>One! two</p>');
    });

    it('asks for its words if none are selected', async () => {
      const { editor, dialog, button, caretAfter } = await open('<p>Read </p>');

      await caretAfter('Read');
      button('Link').click();
      const [words, address] = dialog.querySelectorAll('input');
      await sendKeys({ type: ' this' });
      address!.focus();
      await sendKeys({ type: '/faq' });
      await expect(editor).to.be.accessible();
      button('Add the link').click();

      expect(words!.closest('label')!.textContent.trim()).to.equal('Link text');
      expect(editor.value).to.equal('<p>Read<a href="/faq">this</a></p>');
    });

    it('says what is wrong with an address, and stays open', async () => {
      const { editor, dialog, button, select } = await open('<p>Read this</p>');

      await select('this');
      button('Link').click();
      await sendKeys({ type: 'javascript:alert(1)' });
      button('Add the link').click();

      expect(dialog.querySelector('[role=alert]')!.textContent).to.contain('not safe to follow');
      expect(dialog.open).to.equal(true);
      expect(editor.value).to.equal('<p>Read this</p>');
    });

    const inPlaces: Record<string, string> = {
      'in the text': '<p>Read <a href="/faq" id="a">our questions</a> today.</p>',
      'of a note': '<p>Read.<sup><a href="/faq" id="a">our questions</a></sup></p>',
    };
    for (const [place, words] of Object.entries(inPlaces)) {
      it(`changes the address of a link ${place}`, async () => {
        const { editor, dialog, button, caretAfter } = await open(words);

        await caretAfter('our');
        button('Link').click();
        const address = dialog.querySelector('input')!;
        const before = address.value;
        address.select();
        await sendKeys({ type: '/questions' });
        button('Change the link').click();

        expect(before).to.equal('/faq');
        expect(editor.value).to.equal(words.replace('/faq', '/questions'));
      });

      it(`removes a link ${place}, and keeps its words`, async () => {
        const { editor, button, caretAfter } = await open(words);

        await caretAfter('our');
        button('Link').click();
        button('Remove link').click();

        expect(editor.value).to.equal(words.replace(/<\/?a[^>]*>/g, ''));
      });
    }
  });

  describe('given pasted content', () => {
    it('keeps the notes from Word, and says what it left out', async () => {
      const { editor, box, paste, notice } = await open();

      box.focus();
      paste(word);

      expect(editor.value).to.equal(
        '<p>Slowly.<sup><a href="#_ftn1" id="_ftnref1">[1]</a></sup> Then fast.<sup><a href="#_ftn2" id="_ftnref2">[2]</a></sup></p>' +
          '<p>Alone</p><p>$150</p><hr><p><a href="#_ftnref1" id="_ftn1">[1]</a> Bowlby (1980).</p>' +
          '<p><a href="#_ftnref2" id="_ftn2">[2]</a> Ainsworth (1978).</p>',
      );
      expect(notice()).to.equal('We left out 1 table and 1 picture. The words of the table are kept.');
    });

    it('keeps the notes and lists in lists from Google Docs', async () => {
      const { editor, box, paste, notice } = await open();

      box.focus();
      paste(docs);

      expect(editor.value).to.equal(
        '<p>Slowly.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul>' +
          '<hr><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><em> Attachment</em>, <a href="https://example.com/a">online</a></p>',
      );
      expect(notice()).to.equal('');
    });

    it('puts one paragraph into the line, and a heading outside of it', async () => {
      const { editor, caretAfter, paste } = await open('<p>One three</p>');

      await caretAfter('One');
      paste('<p>, two</p>');
      const line = editor.value;
      paste('<h2>Title</h2><p>Text</p><ul><li>Item</li></ul>');

      expect(line).to.equal('<p>One, two three</p>');
      expect(editor.value).to.equal(
        '<p>One, two</p><h2>Title</h2><p>Text</p><ul><li>Item</li></ul><p> three</p>',
      );
    });

    it('replaces what is selected with a heading', async () => {
      const { editor, select, paste } = await open('<p>One</p><p>Two</p>');

      await select('One', 'Two');
      paste('<h2>Title</h2><p>Text</p>');

      expect(editor.value).to.equal('<h2>Title</h2><p>Text</p>');
    });

    it('makes paragraphs of plain text, and leaves its numbers', async () => {
      const { editor, box, paste, notice } = await open();

      box.focus();
      paste({ 'text/plain': '3. One\nline\n\nTwo' });

      expect(editor.value).to.equal('<p>3. One line</p><p>Two</p>');
      expect(notice()).to.equal('');
    });

    it('makes lists of lines with bullets in plain text', async () => {
      const { editor, box, paste } = await open();

      box.focus();
      paste({
        'text/plain':
          'Signs\n• You go over\nsmall things.\n• You wait.\n\nA note.\n\n- One\r\n- Two\n\n- Three',
      });

      expect(editor.value).to.equal(
        '<p>Signs</p><ul><li>You go over small things.</li><li>You wait.</li></ul><p>A note.</p><ul><li>One</li><li>Two</li><li>Three</li></ul>',
      );
    });

    it('makes a link when an address is pasted over words', async () => {
      const { editor, select, paste } = await open('<p>Read this</p>');

      await select('this');
      paste({ 'text/plain': 'https://example.com/faq' });

      expect(editor.value).to.equal('<p>Read <a href="https://example.com/faq">this</a></p>');
    });

    it('keeps the spaces around what was copied here', async () => {
      const { editor, select, caretAfter, copy, paste } = await open('<p>One two three</p><p>End.</p>');

      await select('two ');
      const copied = copy();
      await caretAfter('One ');
      paste(copied);

      expect(editor.value).to.equal('<p>One two two three</p><p>End.</p>');
    });

    it('says that it left out a picture that comes as a file', async () => {
      const { editor, box, paste, notice } = await open('<p>One</p>');

      box.focus();
      paste({}, [new File([''], 'one.png', { type: 'image/png' })]);

      expect(editor.value).to.equal('<p>One</p>');
      expect(notice()).to.equal('We left out 1 picture.');
    });
  });
});
