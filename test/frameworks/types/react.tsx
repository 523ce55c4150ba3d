// Elements in JSX, in React 19.
import 'sagebrush-widgets';
import 'sagebrush-widgets/jsx';
import { createRef, useRef } from 'react';
import type { ConsultOpenEvent, SageConsultCta } from 'sagebrush-widgets';

export function Right() {
  const call = useRef<SageConsultCta>(null);
  return (
    <sage-practice page book-url="/book" states="ME TX" sage-theme="inherit">
      <sage-consult-cta
        ref={call}
        key="call"
        id="book"
        class="wide"
        className="wide"
        style={{ color: 'red', '--sage-color-action': '#234' }}
        layout="card"
        level={3}
        state-param="state"
        inert
        popover="auto"
        hidden={false}
        tabIndex={-1}
        aria-label="Book"
        data-place="end"
        slot="aside"
        suppressHydrationWarning
        onClick={(event) => event.currentTarget.layout}
        onsage-consult-open={(event) => event.detail.href.length}
        dangerouslySetInnerHTML={{ __html: '<a href="/book">Book</a>' }}
      />
      <sage-consult-cta
        ref={(element) => {
          element?.layout satisfies 'banner' | 'card' | 'inline' | undefined;
        }}
        onsage-consult-open={(event: ConsultOpenEvent) => event.preventDefault()}
      >
        <a href="/book">Book</a>
      </sage-consult-cta>
      <sage-state-availability layout="map" check={true} level="2" />
      <sage-comparison-cards choosable="" onsage-service-choose={({ detail }) => detail.service} />
      <sage-exit-page>
        <a href="https://www.weather.gov">Weather</a>
      </sage-exit-page>
      <main onsage-state-choose={({ detail }) => detail.served} />
      <div sage-theme="inherit" style={{ '--sage-radius': '0' }} />
    </sage-practice>
  );
}

// @ts-expect-error There is no such layout.
export const layout = <sage-consult-cta layout="wide" />;
// @ts-expect-error A level is a number.
export const level = <sage-consult-cta level="two" />;
// @ts-expect-error It is a boolean attribute.
export const page = <sage-practice page="yes" />;
// @ts-expect-error The address is text.
export const address = <sage-practice book-url={5} />;
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
