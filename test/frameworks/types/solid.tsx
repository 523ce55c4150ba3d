// Elements in JSX, in Solid.
import 'sagebrush-widgets';
import 'sagebrush-widgets/solid';
import type { SageConsultCta } from 'sagebrush-widgets';

export function Right() {
  let call: SageConsultCta | undefined;
  return (
    <sage-practice page book-url="/book" states="ME TX" sage-theme="inherit">
      <sage-consult-cta
        ref={call}
        class="wide"
        classList={{ wide: true }}
        style={{ color: 'red', '--sage-color-action': '#234' }}
        layout="card"
        level={3}
        attr:state-param="state"
        prop:serviceParam="service"
        inert
        popover="auto"
        aria-label="Book"
        onClick={(event) => event.currentTarget.layout}
        on:sage-consult-open={(event) => event.detail.href.length + (call?.layout.length ?? 0)}
        innerHTML={'<a href="/book">Book</a>'}
      />
      <sage-consult-cta
        ref={(element) => void element.layout}
        style="color: red"
        on:sage-consult-open={{ handleEvent: (event) => event.detail.href, once: true }}
      >
        <a href="/book">Book</a>
      </sage-consult-cta>
      <main on:sage-state-choose={({ detail }) => detail.served} />
      <sage-state-availability attr:layout="map" bool:check={true} prop:check={false} />
    </sage-practice>
  );
}

// @ts-expect-error There is no such layout.
export const layout = <sage-consult-cta layout="wide" />;
// @ts-expect-error There is no such layout.
export const written = <sage-consult-cta attr:layout="wide" />;
// @ts-expect-error It is not a boolean attribute.
export const bool = <sage-consult-cta bool:layout={true} />;
// @ts-expect-error It is a boolean attribute.
export const page = <sage-practice page="yes" />;
// @ts-expect-error The event has no such detail.
export const detail = <sage-consult-cta on:sage-consult-open={(event) => event.detail.name} />;
// @ts-expect-error There is no such element.
export const element = <sage-consult-button />;
// @ts-expect-error There is no such attribute.
export const attribute = <sage-state-availability color="red" />;
// @ts-expect-error The only value is "inherit".
export const theme = <div sage-theme="dark" />;
