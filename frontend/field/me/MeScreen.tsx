import { ChevronRight, History, MonitorSmartphone } from 'lucide-react';
import { useDay } from '../app/context';
import { InsecureNote } from '../app/InsecureNote';
import { choose, usePreferences, type Theme } from '../app/preferences';
import { RadioGroup } from '../app/RadioGroup';
import { ServerLink } from '../app/ServerLink';
import { TabScreen } from '../app/TabScreen';
import { HandoverLink } from '../handover/HandoverLink';
import { BrowserNote } from '../place/BrowserNote';
import { facts } from '../words/facts';
import type { Language } from '../words/words';
import { DeviceCard } from './DeviceCard';
import { PinCard } from './PinCard';
import { SignOut } from './SignOut';
import { SyncLine } from './SyncLine';
import { VersionCard } from './VersionCard';

/** Who works here, in which language and light, how it stands with sending and with this device. */
export default function MeScreen() {
  const { person, pack, say } = useDay();
  const { language, theme } = usePreferences(person);
  return (
    <TabScreen title={person.name} above={facts(say(`role.${person.role}`), pack.estate.name)}>
      <InsecureNote />
      <BrowserNote />
      <div className="card">
        <div className="sub">{say('field.me.courtyards')}</div>
        <div>{pack.courtyards.map((courtyard) => courtyard.name).join(say('field.and')) || say('field.me.no-courtyards')}</div>
      </div>
      <ServerLink className="card task" style={{ marginTop: 10 }} href="/my-work">
        <span className="icon">
          <History aria-hidden />
        </span>
        <span className="grow">
          <span className="title">{say('field.me.my-work')}</span>
          <span className="sub" style={{ display: 'block' }}>{say('field.me.my-work.lead')}</span>
        </span>
        <ChevronRight aria-hidden />
      </ServerLink>
      {person.role !== 'ambassador' && (
        <ServerLink className="card task" href="/rounds">
          <span className="icon">
            <MonitorSmartphone aria-hidden />
          </span>
          <span className="grow">
            <span className="title">{say('field.me.desk')}</span>
            <span className="sub" style={{ display: 'block' }}>{say('field.me.desk.lead')}</span>
          </span>
          <ChevronRight aria-hidden />
        </ServerLink>
      )}
      <SyncLine />
      <HandoverLink />
      <h2 id="me-language">{say('field.me.language')}</h2>
      <RadioGroup<Language>
        className="choice flat"
        labelledBy="me-language"
        value={language}
        onChange={(chosen) => choose({ language: chosen })}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <h2 id="me-theme">{say('field.me.theme')}</h2>
      <RadioGroup<Theme>
        className="choice flat"
        labelledBy="me-theme"
        value={theme}
        onChange={(chosen) => choose({ theme: chosen })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: say(`field.theme.${value}`) }))}
      />
      <DeviceCard />
      <PinCard />
      <VersionCard />
      <SignOut />
    </TabScreen>
  );
}
