// What markup may say of the elements.
import type {} from '../index.js';

/** The attributes of each element. */
export interface Elements {
  /** Shows one kind of care in `<sage-comparison-cards>`. Its eyebrow, heading, text, list and action are aligned with those of the other cards. Your link is the action if it is alone on its line. */
  'sage-comparison-card': {
    /** Names the kind of care: `individual`, `couples`, or a name that you define. */
    'value'?: string | undefined;
    /** Sets the heading if the content has none. */
    'heading'?: string | undefined;
    /** Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before the cards. */
    'level'?: number | `${number}` | undefined;
    /** Sets a few words to show above the heading if the content has none there. */
    'eyebrow'?: string | undefined;
  };
  /** Shows two to four kinds of care side by side, with their rows aligned. In a narrow space, they are stacked. Together they are as wide as the content around them. To make them wider, give the element a negative inline margin or, in WordPress, the width Wide or Full. Everything that you wrote stays in its place. Readers can compare list items that have `data-row`: each row has the same height in all cards, and its label. If all cards have the same rows in the same order, this works without the script. With `choosable`, readers can say which card fits them. The practice's calls to action then book that kind of care. */
  'sage-comparison-cards': {
    /** Sets the heading if the content has none. */
    'heading'?: string | undefined;
    /** Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this element. */
    'level'?: number | `${number}` | undefined;
    /** Lists points about individual therapy, separated by `|` or line breaks, if the content has no cards. */
    'individual'?: string | undefined;
    /** Lists points about couples therapy, separated by `|` or line breaks, if the content has no cards. */
    'couples'?: string | undefined;
    /** Lets readers say which card fits them. */
    'choosable'?: boolean | '' | undefined;
  };
  /** Shows a call to book a free consultation. Your heading, text, link and small print stay where you wrote them. Your link becomes the action. To choose which link, add `class="sage-action"` to it. Otherwise, the action is the first link that is alone on its line, and the next such link is the secondary action. If no link is alone on its line, a link within a sentence is the action and stays in its sentence. If no link in the content can be the action, the element renders a link from `href` and `label`, or else to the practice's `book-url`. If there is no address that is allowed, the text stays, with a link that calls the practice. Parameters are added to the booking link's address only while a reader follows it. A link to a known help line (such as 988, 911 or 741741) is never the action. A link that dials or texts is the action only if it has the practice's own number, or if there is no web address at all and the words are about booking. A permalink in a heading is never the action. The element responds to the kind of care and the state that a reader chooses in other widgets of the practice. Its own text names them. Your heading and label stay as they are, and the answer appears next to them. A link to the practice's `book-url` then leads to the booking page for that kind of care. If the practice does not serve the reader's state, the action leads to the practice's `outside-url`, and your link becomes the secondary action. */
  'sage-consult-cta': {
    /** Sets the heading if the content has none. */
    'heading'?: string | undefined;
    /** Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this element. */
    'level'?: number | `${number}` | undefined;
    /** Sets the address of the action if the content has no link: `https:`, `http:`, `mailto:`, `tel:`, `sms:` or relative. Default: the practice's `book-url`. */
    'href'?: string | undefined;
    /** Sets the text of the action if the content has no link. Default: "Book a free consultation", with the kind of care and the state that the reader chose. */
    'label'?: string | undefined;
    /** Sets the layout: `banner` (default; the action is beside the text if there is room), `card` (the action is below the text) or `inline` (no box). */
    'layout'?: 'banner' | 'card' | 'inline' | undefined;
    /** Adds `utm_source` (this site's host name), `utm_medium` (`referral`) and `utm_campaign` (this value) to the booking link's address. A parameter that the address already has is not changed. */
    'campaign'?: string | undefined;
    /** Names the URL parameter that tells the booking site which state the reader chose. Its value is the state's code. */
    'state-param'?: string | undefined;
    /** Names the URL parameter that tells the booking site which kind of care the reader chose. Its value is, for example, `couples`. */
    'service-param'?: string | undefined;
  };
  /** Shows your link to a neutral site, so that a reader can leave the page quickly and in the same tab. The link stays in view. Following the link covers the page at once and clears everything that the reader ticked or chose. The other site replaces this page in the tab's history, and is not told where the reader came from. Pressing Shift three times, anywhere on the page, does the same. If five seconds pass without the next press, a message says so. In a frame, the whole page is left if the browser allows it, or else only the frame. Ctrl, Shift, Alt and the middle button open no second window: the reader always leaves in this tab. The element cannot hide everything. Earlier pages, and earlier positions on this page, stay in the tab's history. The page stays in the browser's list of visited pages, and the network has seen the visit. Put the element first on the page. If it comes after other links, Tab first goes to a copy of the exit link at the start of the page. The copy is there only while it has the focus. Without the script, the exit is a plain link. */
  'sage-exit-page': {
  };
  /** Links an article's note markers with their notes, and shows previews of the notes. It reads the article as your CMS or Markdown tool wrote it. This is the only element that changes the author's nodes: it sets attributes and adds links. It neither moves nor replaces any node. It waits until the page has loaded and is idle, so that a framework can hydrate the article first. Each change carries `data-sage-mark` and is harmless in a clone. Changes are undone when the element leaves the page, or when its content is removed from it or becomes editable. The element does not change editable content, or a marker that may belong to another note. `aria-expanded` on a marker says whether its preview is open, so that a screen reader announces a preview that Enter opened. Tab then moves into the preview, and a second Enter goes to the note. The focus stays on the marker, as in littlefoot. Wikipedia's previews open only for the pointer, and GOV.UK has plain links. In both, Enter follows the link. */
  'sage-footnoted-article': {
    /** Sets a heading above the notes if the article has none. */
    'notes-heading'?: string | undefined;
    /** Sets what markers open: `popover` (default) shows the note where it is cited, `none` leaves markers as plain links. */
    'preview'?: 'popover' | 'none' | undefined;
    /** Applies the library's typography to the article. Without it, the article keeps the page's own. Widgets in the article are as wide as its text, unless they have the class `alignwide` or `alignfull`. */
    'prose'?: boolean | '' | undefined;
  };
  /** States a practice's facts once, for the widgets inside it or, with `page`, for the whole document. Widgets use only the nearest practice: a fact that it leaves out does not come from an outer one. It renders nothing and adds no box. It also keeps the state and the kind of care that a reader chooses in those widgets, and passes them on to all of them. They are kept in memory only. */
  'sage-practice': {
    /** The practice's name, as readers know it. */
    'name'?: string | undefined;
    /** The page where people book a consultation, for example `https://your-practice.com/book`. You can use `https:`, `http:`, `mailto:`, `tel:`, `sms:` or a relative address. */
    'book-url'?: string | undefined;
    /** The practice's phone number, as people write it, for example `207-555-0142`. */
    'phone'?: string | undefined;
    /** States where the practice is licensed: USPS codes or names, separated by spaces or commas. */
    'states'?: string | undefined;
    /** Kinds of care that the practice offers, separated by spaces or commas: `individual`, `couples`. You can also define your own names. */
    'services'?: string | undefined;
    /** The page for readers in states that the practice does not serve. You can use the same kinds of addresses as for `book-url`. */
    'outside-url'?: string | undefined;
    /** Applies the facts to the whole document, even to widgets outside this element. If two practices on the page have it, the first one applies. */
    'page'?: boolean | '' | undefined;
  };
  /** Shows a list of signs that readers can check off in private. It is not a test: it counts nothing, gives no result and sends nothing. Analytics and session recorders cannot see which signs are checked, or which row a reader used. They can still record the pointer's movement, the number of keys pressed and how far the page scrolled. A script written specifically against this element can also use what browsers expose: `originalTarget` and `rangeParent` of an event in Firefox, `getCoalescedEvents()` in Chromium. The rows are copies of your list items, in a closed shadow root that nothing else refers to. Your list stays in its place but invisible, so that its anchors and lazy images still work. There is no event and no value. No part selects a checkbox or a whole row, because its style could tell a page where the focus is. Event handlers, controls and components in an item are left out of its copy. The class extends `ReactiveElement`, because `LitElement` makes the root public. */
  'sage-signs-checklist': {
    /** Sets the heading if the content has none. */
    'heading'?: string | undefined;
    /** Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this element. */
    'level'?: number | `${number}` | undefined;
    /** Lists the signs, separated by `|` or line breaks, if the content has no list. */
    'signs'?: string | undefined;
  };
  /** Shows the states where the practice can see clients. They come from your list in the content, or else from `states`, or else from the practice. The element claims nothing that is not written there. A badge leaves out a state whose license is pending, has ended or is past its date. A list sets such a state apart, with a remark below. The reading order is: heading, label, your text and list, the element's own list, remarks on licenses, the question, the answer. With `layout="map"`, a small map appears above the list. Screen readers skip the map, because the list has the same states in fewer steps: in your order, with full names, links and licenses. The map has 56 tiles, and most of them are usually states that are not served. With `check`, the element asks readers where they will be during sessions, and answers from the same list. Their choice stays on the page, and all widgets of the practice respond to it. */
  'sage-state-availability': {
    /** Lists the states if the content has no list: USPS codes or names, separated by spaces or commas. Default: the practice's states. */
    'states'?: string | undefined;
    /** Sets the layout: `badge` (default; one line), `list`, or `map` (a map with the list below it). The map loads one more file, `sagebrush-map.js`. */
    'layout'?: 'badge' | 'list' | 'map' | undefined;
    /** Sets the words before the states if the content has no words. The default in a badge is "Available in". */
    'label'?: string | undefined;
    /** Sets the heading if the content has none. */
    'heading'?: string | undefined;
    /** Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this element. */
    'level'?: number | `${number}` | undefined;
    /** Asks readers where they will be during sessions, and answers. */
    'check'?: boolean | '' | undefined;
  };
}

export type ElementOf<Tag extends keyof Elements> = HTMLElementTagNameMap[Tag];

/** The events of all elements. They bubble, so a page may listen on any element around. */
export interface Events {
  /** Fires when a reader chooses a card. `detail.service` is the card's `value`, or `null` if the reader undid the choice. Cancelable: if you cancel it, the choice is not made. */
  'sage-service-choose': GlobalEventHandlersEventMap['sage-service-choose'];
  /** Fires before the booking link is followed, and for no other link. `detail.href` is its full address. Cancelable: if you cancel it, the link is not followed, and the page's own handlers on the link do not run. Links that dial or text do not fire it. */
  'sage-consult-open': GlobalEventHandlersEventMap['sage-consult-open'];
  /** Fires after the markers have been linked with their notes, and again after a change. `detail.notes` and `detail.markers` count them. `detail.problems` lists what the element left as it was. */
  'sage-notes-ready': GlobalEventHandlersEventMap['sage-notes-ready'];
  /** Fires when a reader chooses a state, and when the answer for that state changes. `detail.state` is the state's code, or `null` if the reader undid the choice. `detail.served` is `true`, `false`, or `null` if nothing can be claimed. `detail.services` lists the kinds of care if not all are available there. `detail.name` is the state's name if only your content gives it. Cancelable: if you cancel it, the choice is not made. */
  'sage-state-choose': GlobalEventHandlersEventMap['sage-state-choose'];
}

/** Attributes that any element of a page may have. */
export interface PageAttributes {
  /** Takes the page's own font and colors, for all widgets inside. */
  'sage-theme'?: 'inherit' | undefined;
}

/** Custom properties, for the `style` of any element. */
export interface Tokens {
  /** Background of banners, cards and badges. */
  '--sage-color-surface'?: string | undefined;
  /** Text color in banners, cards and badges. */
  '--sage-color-text'?: string | undefined;
  /** Border color of banners, cards and badges. */
  '--sage-color-border'?: string | undefined;
  /** Color of links and symbols in banners, cards and badges. */
  '--sage-color-accent'?: string | undefined;
  /** Color of the focus ring. */
  '--sage-color-focus'?: string | undefined;
  /** Font family of text that the widgets add. Your own text keeps the page's font. */
  '--sage-font-family'?: string | undefined;
  /** Font family of headings that the widgets add. */
  '--sage-font-family-heading'?: string | undefined;
  /** Font size of text that the widgets add. */
  '--sage-font-size'?: string | undefined;
  /** Space between the parts of a widget. All other distances are derived from it. */
  '--sage-space'?: string | undefined;
  /** Corner radius of banners, cards, badges and actions. */
  '--sage-radius'?: string | undefined;
  /** Border width of banners, cards and badges. */
  '--sage-border-width'?: string | undefined;
  /** Width of the focus ring. */
  '--sage-focus-width'?: string | undefined;
  /** Background of the action. */
  '--sage-color-action'?: string | undefined;
  /** Background of the action on hover. */
  '--sage-color-action-hover'?: string | undefined;
  /** Border color of the action. */
  '--sage-color-action-border'?: string | undefined;
  /** Text color of the action. */
  '--sage-color-on-action'?: string | undefined;
  /** Duration of color transitions. */
  '--sage-duration'?: string | undefined;
}

/** The name of the property for an attribute. */
export type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name & string;

export type CamelCased<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

/** Handlers for all events, as `onSageConsultOpen`. */
export type CamelCasedHandlers = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined;
};
