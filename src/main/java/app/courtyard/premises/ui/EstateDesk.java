package app.courtyard.premises.ui;

import app.courtyard.form.Forms;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.premises.KeptPlaces;
import app.courtyard.premises.PlaceKeeping;
import app.courtyard.premises.PlacePictures;
import app.courtyard.premises.PlaceTree;
import app.courtyard.premises.WhatHangs;
import app.courtyard.ui.EstateTime;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the parts of the page work with. */
@Component
record EstateDesk(
    PlaceTree tree,
    KeptPlaces places,
    PlaceKeeping keeping,
    PlacePictures pictures,
    WhatHangs whatHangs,
    Forms forms,
    Estates estates,
    PlaceNews news,
    CurrentPerson current,
    Clock clock) {

  Person person() {
    return current.get();
  }

  Estate estate() {
    return estates.get(person().estate());
  }

  boolean mayKeep() {
    return person().may(Permissions.KEEP_ESTATE);
  }

  EstateTime time(Locale locale) {
    return new EstateTime(estate().timeZone(), clock, locale);
  }
}
