// The components, in React 18 and 19.
import { createRef, useRef } from 'react';
import type { SageConsultCta as ConsultCtaElement } from 'sagebrush-widgets';
import { SageComparisonCards, SageConsultCta, SageExitPage, SagePractice } from 'sagebrush-widgets/react';

export function Right() {
  const call = useRef<ConsultCtaElement>(null);
  return (
    <SagePractice page bookUrl="/book" states="ME TX" sage-theme="inherit">
      <SageConsultCta
        ref={call}
        key="call"
        id="book"
        className="wide"
        style={{ color: 'red' }}
        layout="card"
        level={3}
        stateParam="state"
        inert={false}
        popover="auto"
        aria-label="Book"
        onClick={(event) => event.currentTarget.layout}
        onSageConsultOpen={(event) => event.detail.href.length}
        dangerouslySetInnerHTML={{ __html: '<a href="/book">Book</a>' }}
      />
      <SageConsultCta ref={(element) => void element?.layout}>
        <a href="/book">Book</a>
      </SageConsultCta>
      <SageComparisonCards choosable={false} onSageServiceChoose={({ detail }) => detail.service} />
    </SagePractice>
  );
}

// @ts-expect-error There is no such layout.
export const layout = <SageConsultCta layout="wide" />;
// @ts-expect-error It is a boolean.
export const page = <SagePractice page="yes" />;
// @ts-expect-error The event has no such detail.
export const detail = <SageConsultCta onSageConsultOpen={(event) => event.detail.name} />;
// @ts-expect-error There is no such event.
export const event = <SageExitPage onSageLeave={() => {}} />;
// @ts-expect-error There is no such prop.
export const color = <SageConsultCta color="red" />;
// @ts-expect-error The ref is of another element.
export const ref = <SageExitPage ref={createRef<ConsultCtaElement>()} />;
