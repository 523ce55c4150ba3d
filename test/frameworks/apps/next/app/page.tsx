import { Others } from '../parts/Others.tsx';
import { Page } from '../parts/Page.tsx';

export default function Home() {
  return (
    <Page>
      <Others />
    </Page>
  );
}
