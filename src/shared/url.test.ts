import { expect } from '@open-wc/testing';
import { hostUrl, safeUrl } from './url.js';

describe('safeUrl', () => {
  for (const address of [
    'https://example.org/book?a=b:c#d',
    'HTTP://example.org',
    'mailto:hello@example.org',
    'tel:+1-207-555-0123',
    'sms:988',
    '/book',
    'book/now.html',
    '?page=2',
    '#end',
    '//example.org/book',
    '/a:b',
    '  /book\n',
  ]) {
    it(`lets ${JSON.stringify(address)} through`, () => {
      expect(safeUrl(address)).to.equal(address.trim());
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java&#115;cript:alert(1)',
    '&#106;avascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
    '',
    '   ',
    null,
    undefined,
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      const link = document.createElement('a');

      const url = safeUrl(address);

      // A relative address is harmless only if browsers parse it as relative.
      if (url !== undefined) {
        link.href = url;
        expect(['http:', 'https:']).to.include(link.protocol);
        expect(address).to.not.match(/^[^/?#]*:/);
      } else expect(url).to.equal(undefined);
    });
  }
});

describe('hostUrl', () => {
  for (const [written, whole] of [
    ['harborlight.com/book', 'https://harborlight.com/book'],
    ['www.harborlight.llc', 'https://www.harborlight.llc'],
    ['clinic.com:8080/x', 'https://clinic.com:8080/x'],
    ['us@clinic.com', 'mailto:us@clinic.com'],
    ['forms.gle/x', 'https://forms.gle/x'],
  ] as const)
    it(`completes ${written}`, () => {
      expect(hostUrl(written)).to.equal(whole);
      expect(safeUrl(written)).to.equal(whole);
    });

  for (const file of [
    'book.html',
    'index.php/book',
    'free.consultation',
    'v1.2/book',
    '/clinic.com',
    '//clinic.com',
    'book/clinic.com',
  ])
    it(`leaves ${file} alone`, () => {
      expect(hostUrl(file)).to.equal(undefined);
      expect(safeUrl(file)).to.equal(file);
    });
});
