package app.courtyard.team.ui;

import app.courtyard.place.Estates;
import app.courtyard.team.AccountChoices;
import app.courtyard.team.AccountKeeping;
import app.courtyard.team.DeviceKeeping;
import app.courtyard.team.Duties;
import app.courtyard.team.Holidays;
import app.courtyard.team.Leaving;
import app.courtyard.team.Team;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the pages of a person ask and tell. */
@Component
record TeamDesk(
    Team team,
    AccountKeeping accounts,
    AccountChoices choices,
    Leaving leaving,
    Duties duties,
    Holidays holidays,
    DeviceKeeping devices,
    Estates estates,
    Clock clock) {

  EstateTime time(@Nullable UUID estate) {
    return new EstateTime(zone(estate), clock, UI.getCurrent().getLocale());
  }

  LocalDate today(@Nullable UUID estate) {
    return LocalDate.ofInstant(clock.instant(), zone(estate));
  }

  private ZoneId zone(@Nullable UUID estate) {
    return estate == null ? ZoneOffset.UTC : estates.get(estate).timeZone();
  }
}
