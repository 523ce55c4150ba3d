// Elements in JSX, in Preact 10 and 11.
import 'sagebrush-widgets';
import 'sagebrush-widgets/preact';
import { createRef } from 'preact';
import { useRef } from 'preact/hooks';
import type { SageConsultCta } from 'sagebrush-widgets';

export function Right() {
  const call = useRef<SageConsultCta>(null);
  return (
    <sage-practice page book-url="/book" states="ME TX" sage-theme="inherit">
      <sage-consult-cta
        ref={call}
        key="call"
        class="wide"
        style="color: red"
        layout="card"
        level={3}
        state-param="state"
        inert
        popover="auto"
        aria-label="Book"
        onClick={(event) => event.currentTarget.layout}
        onsage-consult-open={(event) => event.detail.href.length}
        dangerouslySetInnerHTML={{ __html: '<a href="/book">Book</a>' }}
      />
      <sage-consult-cta ref={(element) => void element?.layout} style={{ '--sage-color-action': '#234' }}>
        <a href="/book">Book</a>
      </sage-consult-cta>
      <main onsage-state-choose={({ detail }) => detail.served} />
      <sage-state-availability className="map" layout="map" check />
    </sage-practice>
  );
}

// @ts-expect-error There is no such layout.
export const layout = <sage-consult-cta layout="wide" />;
// @ts-expect-error A level is a number.
export const level = <sage-consult-cta level="two" />;
// @ts-expect-error It is a boolean attribute.
export const page = <sage-practice page="yes" />;
// @ts-expect-error The event has no such detail.
export const detail = <sage-consult-cta onsage-consult-open={(event) => event.detail.name} />;
// @ts-expect-error There is no such element.
export const element = <sage-consult-button />;
// @ts-expect-error There is no such attribute.
export const attribute = <sage-state-availability color="red" />;
// @ts-expect-error The ref is of another element.
export const ref = <sage-exit-page ref={createRef<SageConsultCta>()} />;
// @ts-expect-error The only value is "inherit".
export const theme = <div sage-theme="dark" />;
