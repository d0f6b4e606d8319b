import { useEffect, useMemo, useState } from 'react';
import { Outlet, useMatch } from 'react-router';
import { field, openField } from '../field';
import { inLanguage, say } from '../words/words';
import { DayFrame } from './DayFrame';
import { useAtWork } from './atWork';
import { SpeechContext, type Speech } from './context';
import { keepTheApp } from './keeping';
import { watchForNewVersion } from './newVersion';
import { NobodyScreen } from './NobodyScreen';
import { applyPreferences, usePreferences } from './preferences';
import { Said } from './Said';
import { StoreTrouble } from './StoreTrouble';
import { useObservable } from './useObservable';
import { useTop } from './useTop';
import { WaitingScreen } from './WaitingScreen';

/** Around every screen of the field half: opens the store, knows whose day it is, and in which language to speak. */
export default function FieldFrame() {
  const [opened, setOpened] = useState<'no' | 'yes' | 'failed'>('no');
  const session = useObservable(field.session.state);
  const preferences = usePreferences(session.person);
  const { language, theme } = preferences;
  const changing = useMatch('/field/people/:id?') !== null;
  useTop();
  useAtWork();

  useEffect(() => {
    openField().then(
      () => setOpened('yes'),
      () => setOpened('failed'),
    );
    keepTheApp();
    void watchForNewVersion();
  }, []);
  useEffect(() => {
    // Vaadin's own banner about a lost connection is for the desk: here nothing waits for one.
    document.documentElement.setAttribute('data-half', 'field');
    return () => document.documentElement.removeAttribute('data-half');
  }, []);
  useEffect(() => applyPreferences({ language, theme }), [language, theme]);

  const speech = useMemo<Speech>(
    () => ({
      language,
      say: (key, ...values) => say(language, key, ...values),
      words: (words) => inLanguage(language, words),
    }),
    [language],
  );
  return (
    <SpeechContext value={speech}>
      <Said />
      <StoreTrouble failed={opened === 'failed'} />
      {opened === 'no' && <WaitingScreen />}
      {opened === 'yes' && changing && <Outlet />}
      {opened === 'yes' && !changing && session.person && (
        <DayFrame key={session.person.id} person={session.person} signedIn={session.signedIn}>
          <Outlet />
        </DayFrame>
      )}
      {opened === 'yes' && !changing && !session.person && (session.signedIn === 'unknown' ? <WaitingScreen /> : <NobodyScreen />)}
    </SpeechContext>
  );
}
