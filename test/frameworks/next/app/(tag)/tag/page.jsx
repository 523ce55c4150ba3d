import { Page } from '../../../parts/state.jsx';

export default function Tag() {
  return <Page to="/next-page" />;
}
