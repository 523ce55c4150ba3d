import { Page } from '../../../parts/state.jsx';

export default function Import() {
  return <Page to="/tag" />;
}
