'use client';
import { useState, type ReactNode } from 'react';
import { Call } from './Call';

const allSigns = ['You go over a late reply.', 'You miss being at ease.', 'You rehearse what to say.'];

export function Page({ children }: { children: ReactNode }) {
  const [count, setCount] = useState(2);
  const [layout, setLayout] = useState<'list' | 'map'>('list');
  const [isChoosable, setChoosable] = useState(true);
  const [isShown, setShown] = useState(true);
  return (
    <main>
      <h1>Counseling</h1>
      <button onClick={() => setCount(count + 1)}>Add a sign</button>
      <button onClick={() => setCount(count - 1)}>Remove a sign</button>
      <button onClick={() => setLayout('map')}>Show a map</button>
      <button onClick={() => setChoosable(!isChoosable)}>Turn choosing on or off</button>
      <button onClick={() => setShown(!isShown)}>Show or hide the widgets</button>
      {isShown && (
        <sage-practice name="Sagebrush Counseling" book-url="/book" phone="207-555-0142">
          <Call />
          <sage-signs-checklist>
            <h2>Signs of distance</h2>
            <ul>
              {allSigns.slice(0, count).map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p>This is not a test.</p>
          </sage-signs-checklist>
          <sage-comparison-cards
            choosable={isChoosable}
            onsage-service-choose={({ detail }) => console.log(`Service ${detail.service}`)}
          >
            <sage-comparison-card value="individual">
              <h3>Individual therapy</h3>
              <p>Your own history.</p>
            </sage-comparison-card>
            <sage-comparison-card value="couples">
              <h3>Couples therapy</h3>
              <p>What happens between you.</p>
            </sage-comparison-card>
          </sage-comparison-cards>
          <sage-state-availability
            check
            layout={layout}
            onsage-state-choose={({ detail }) => console.log(`State ${detail.state}`)}
          >
            <ul>
              <li data-state="ME">Maine</li>
              <li data-state="TX">Texas</li>
            </ul>
          </sage-state-availability>
          {children}
        </sage-practice>
      )}
    </main>
  );
}
