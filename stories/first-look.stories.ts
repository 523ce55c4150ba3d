import type { Meta } from '@storybook/web-components-vite';
import '../src/index.ts';
import { example } from './example.ts';
import './first-look.css';

/** All the widgets together, on a small page. */
const meta: Meta = {
  title: 'Pages/First look',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** What the reader chooses in one widget, the others know. Try Texas, then Ohio. */
export const FirstLook = example(`
<sage-practice name="Juniper Row Therapy" book-url="/free-consultation" outside-url="https://example.org/find-care" phone="(207) 555-0142">
<div class="first-look">
<sage-consult-cta>
<h2>You can meet us first</h2>
<p>The first conversation is free. It is a good place to ask how we work.</p>
<p><a href="/free-consultation">Book a free consultation</a></p>
<p><small>Not for emergencies. In a crisis, <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>.</small></p>
</sage-consult-cta>
<div>
<sage-footnoted-article>
<p>Trust has layers. Three psychologists called them predictability, dependability and faith.<sup id="ref-1"><a href="#note-1">1</a></sup> Each of them is made in its own way, and can be made again.</p>
<ol>
<li id="note-1">Rempel, J. K., Holmes, J. G., &amp; Zanna, M. P. (1985). Trust in close relationships. <cite>Journal of Personality and Social Psychology, 49</cite>(1), 95–112. doi:10.1037/0022-3514.49.1.95 <a href="#ref-1">↩</a></li>
</ol>
</sage-footnoted-article>
<sage-state-availability check label="We meet with people in">
<ul>
<li data-state="ME">Maine</li>
<li data-state="TX">Texas</li>
<li data-state="MT" data-status="pending">Montana (not yet)</li>
</ul>
</sage-state-availability>
</div>
<sage-signs-checklist>
<h2>Does some of this sound familiar?</h2>
<ul>
<li>You check whether things are as they were told.</li>
<li>A late answer keeps you busy all evening.</li>
<li>You would rather not need anybody.</li>
</ul>
</sage-signs-checklist>
</div>
</sage-practice>`);
