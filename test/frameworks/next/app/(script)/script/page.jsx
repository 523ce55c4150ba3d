import { Page } from '../../../parts/state.jsx';

export default function WithScript() {
  return <Page to="/tag" />;
}
