// Elements in JSX, in React 18.
import 'sagebrush-widgets';
import 'sagebrush-widgets/jsx';
import { useRef } from 'react';
import type { SageConsultCta } from 'sagebrush-widgets';

export function Right() {
  const call = useRef<SageConsultCta>(null);
  return (
    <sage-practice page book-url="/book" sage-theme="inherit">
      <sage-consult-cta
        ref={call}
        key="call"
        class="wide"
        style={{ '--sage-color-action': '#234' }}
        layout="card"
        level={3}
        inert=""
        popover="auto"
        onClick={(event) => event.currentTarget.layout}
        dangerouslySetInnerHTML={{ __html: '<a href="/book">Book</a>' }}
      />
      <sage-state-availability ref={(element) => void element?.layout} layout="map" />
    </sage-practice>
  );
}

// @ts-expect-error There is no such layout.
export const layout = <sage-consult-cta layout="wide" />;
// @ts-expect-error There is no such attribute.
export const attribute = <sage-state-availability color="red" />;
// @ts-expect-error React 18 does not fire it.
export const event = <sage-consult-cta onsage-consult-open={() => {}} />;
// @ts-expect-error React 18 would write an attribute `classname`.
export const className = <sage-consult-cta className="wide" />;
// @ts-expect-error React 18 would write `inert="false"`, which is inert.
export const inert = <sage-consult-cta inert={false} />;
