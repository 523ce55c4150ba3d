// Every widget, as an author writes it.
export function Content() {
  return (
    <main>
      <sage-exit-page>
        <a href="https://www.weather.gov/" rel="noreferrer">
          Leave this page
        </a>
      </sage-exit-page>
      <sage-practice name="Sagebrush Counseling" book-url="/book" states="ME TX" phone="207-555-0142">
        <sage-consult-cta layout="card">
          <h2>You can meet us first</h2>
          <p>The first conversation is free.</p>
          <p>
            <a href="/book">Book a free consultation</a>
          </p>
          <p>
            <small>Nothing to prepare.</small>
          </p>
        </sage-consult-cta>
        <sage-consult-cta layout="inline">
          Not sure? <a href="/book">Book a talk</a> and ask us.
        </sage-consult-cta>
        <sage-consult-cta />
        <sage-signs-checklist>
          <h2>Signs of distance</h2>
          <ul>
            <li>You go over a late reply.</li>
            <li>You miss being at ease.</li>
          </ul>
          <p>This is not a test.</p>
        </sage-signs-checklist>
        <sage-comparison-cards choosable>
          <sage-comparison-card value="individual">
            <h3>Individual therapy</h3>
            <ul>
              <li data-row="Focus">Your own history.</li>
            </ul>
            <p>
              <a href="/individual">About individual therapy</a>
            </p>
          </sage-comparison-card>
          <sage-comparison-card value="couples">
            <h3>Couples therapy</h3>
            <ul>
              <li data-row="Focus">What happens between you.</li>
            </ul>
            <p>
              <a href="/couples">About couples therapy</a>
            </p>
          </sage-comparison-card>
        </sage-comparison-cards>
        <sage-state-availability>
          <ul>
            <li data-state="TX">Texas</li>
            <li data-state="VT" data-status="pending">
              Vermont
            </li>
          </ul>
        </sage-state-availability>
        <sage-state-availability layout="map" check>
          <ul>
            <li data-state="ME">
              <a href="/maine">Maine</a>
            </li>
          </ul>
        </sage-state-availability>
      </sage-practice>
      <sage-footnoted-article>
        <p>It helps.[1] So does rest.[2]</p>
        <h2>Notes</h2>
        <ol>
          <li>First, https://example.org/first.</li>
          <li>Second.</li>
        </ol>
      </sage-footnoted-article>
    </main>
  );
}
