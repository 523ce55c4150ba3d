import { Others } from '../parts/Others';
import { Page } from '../parts/Page';

export default function Home() {
  return (
    <Page>
      <Others />
    </Page>
  );
}
