// Help lines are never actions, and dispatch no event. Other phone numbers are actions only if they book.
import { describeCases } from '../helpers/cases.ts';
import { book, call, heading, inPractice, startSections } from '../helpers/sections.ts';

const { hasLinks } = await startSections();

/** Normalizes a URL as a browser does. */
const whole = (address: string) => new URL(address).href;

/** Real help lines. */
const helpLines = [
  'tel:988',
  'tel:+1-988',
  'tel:988,1',
  'sms:988',
  'sms:988?body=AYUDA',
  'sms:741741',
  'sms:741741&body=HOME',
  'sms:+1838255',
  'tel:911',
  'tel:1-800-273-TALK',
  'tel:1-800-799-7233',
  'tel:1-800-799-SAFE',
  'tel:(800)%20799-7233',
  'sms:88788?body=START',
  'tel:1-833-852-6262',
  'tel:1-833-TLC-MAMA',
  'tel:+18006564673;ext=1',
  'tel:1-866-4-U-TREVOR',
  'sms:678678',
  'tel:1-877-565-8860',
  'tel:1-800-662-HELP',
  'tel:1-800-4-A-CHILD',
  'tel:1-844-762-8483',
  'tel:211',
  'tel:116123',
  'https://988lifeline.org/chat',
  'https://chat.988lifeline.org',
  'https://www.crisistextline.org/text-us/',
  'https://www.thehotline.org/',
  'https://online.rainn.org/es',
  'https://www.thetrevorproject.org/get-help/',
  'https://www.veteranscrisisline.net/get-help-now/chat/',
];

describeCases('a help line is not an action, and dispatches no event', [
  ...helpLines.flatMap((address) => {
    const line = `<p><a href="${address}">Reach someone now</a></p>`;
    return [
      hasLinks(call(`<h2>Book a consultation</h2>${line}`), [whole(address)], []),
      hasLinks(call(book + line), ['[/book]', whole(address)], ['/book']),
      hasLinks(inPractice(call(heading + line)), [whole(address), '[/book]'], ['/book']),
      hasLinks(
        `<sage-comparison-card><h3>Book here</h3>${line}</sage-comparison-card>`,
        [whole(address)],
        [],
      ),
    ];
  }),
  hasLinks(call('<p>In a crisis, <a href="tel:988">call 988</a>.</p>'), ['tel:988'], []),
  hasLinks(
    inPractice(call('<p>In a crisis, <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>.</p>')),
    ['tel:988', 'sms:988', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call('<p><a href="/book">Book a talk</a> | <a href="tel:988">Call 988</a></p>'),
    ['/book', 'tel:988'],
    ['/book'],
  ),
  hasLinks(
    call('<p><a href="tel:207-555-0199">County crisis line</a></p>', 'heading="Book a consultation"'),
    ['tel:207-555-0199'],
    [],
  ),
  hasLinks(call('<h2>Llame</h2><p><a href="tel:988">Llame al 988</a></p>', 'lang="es"'), ['tel:988'], []),
]);

describeCases('a phone number is an action only if it is the practice’s or books', [
  hasLinks(
    inPractice(call(`${heading}<p><a href="tel:+1-207-555-0142">Call us</a></p>`)),
    ['[tel:+1-207-555-0142]'],
    [],
  ),
  hasLinks(
    inPractice(call(`${heading}<p><a href="tel:207-988-0142">Call a friend of ours</a></p>`)),
    ['tel:207-988-0142', '[/book]'],
    ['/book'],
  ),
  hasLinks(call('<p><a href="tel:207-988-0142">Call to schedule</a></p>'), ['[tel:207-988-0142]'], []),
  hasLinks(
    call('<h2>Pida una cita</h2><p><a href="tel:207-988-0142">Llame</a></p>'),
    ['[tel:207-988-0142]'],
    [],
  ),
  hasLinks(
    call('<p><a href="tel:207-988-0142">Call to schedule</a></p>', 'href="/book" label="Book"'),
    ['tel:207-988-0142', '[/book]'],
    ['/book'],
  ),
  hasLinks(call('<p><a href="tel:207-988-0142">Call our neighbors</a></p>'), ['tel:207-988-0142'], []),
  hasLinks(inPractice(call(heading), 'phone="207-555-0142"'), ['[tel:2075550142]'], []),
  hasLinks(call(`${heading}<p><a href="/988">Our page</a></p>`), ['[/988]'], ['/988']),
  hasLinks(
    call(`${heading}<p><a href="mailto:us@clinic.example">Write to us</a></p>`),
    ['[mailto:us@clinic.example]'],
    ['mailto:us@clinic.example'],
  ),
]);
