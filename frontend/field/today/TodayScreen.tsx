import { say } from '../words/words';

export default function TodayScreen() {
  return <h1>{say('zh', 'field.tab.today')}</h1>;
}
