package app.courtyard.team;

import app.courtyard.capture.PersonDevice;
import app.courtyard.capture.PersonDevices;
import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices of those whom one keeps, and one's own: which there are, and which may hand in. */
@Service
public class DeviceKeeping {

  private final Team team;
  private final PersonDevices devices;
  private final Accounts accounts;
  private final Traces traces;
  private final Clock clock;

  DeviceKeeping(Team team, PersonDevices devices, Accounts accounts, Traces traces, Clock clock) {
    this.team = team;
    this.devices = devices;
    this.accounts = accounts;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Those of everybody whom they keep, as {@link PersonDevices#of(java.util.Collection)} says.
   *
   * @throws AccessDeniedException for somebody who keeps nobody
   */
  @Transactional(readOnly = true)
  public List<PersonDevice> phones(Person by) {
    by.mustBeAllowed(Permissions.KEEP_PEOPLE);
    return devices.of(team.everybody(by));
  }

  /** Those of one person; none of those whom they do not keep. */
  @Transactional(readOnly = true)
  public List<PersonDevice> of(Person by, UUID account) {
    return mayKeep(by, account) ? devices.of(account) : List.of();
  }

  /**
   * This device hands in no more in this person's name: what still comes is held.
   *
   * @throws AccessDeniedException when it is neither their own nor that of somebody they keep
   */
  @Transactional
  public void close(Person by, UUID account, UUID device) {
    Person about = require(by, account).person();
    PersonDevice known =
        devices.of(account).stream()
            .filter(one -> one.id().equals(device))
            .findFirst()
            .orElseThrow(() -> new AccessDeniedException("No device " + device));
    if (devices.close(account, device, by.id(), clock.instant()) > 0) {
      traces.noteAbout(by, about, "device-closed", Trace.Change.to("browser", known.userAgent()));
    }
  }

  /**
   * Ends every session at its next request, and what browsers remember.
   *
   * @param devicesToo whether their devices hand in no more either
   * @throws AccessDeniedException when it is neither themselves nor somebody they keep
   */
  @Transactional
  public void signOutEverywhere(Person by, UUID account, boolean devicesToo) {
    Account known = require(by, account);
    known.signOutEverywhere();
    traces.noteAbout(by, known.person(), "signed-out-everywhere");
    if (devicesToo) {
      int closed = devices.close(account, null, by.id(), clock.instant());
      traces.noteAbout(by, known.person(), "devices-closed", Trace.Change.to("number", closed));
    }
  }

  private Account require(Person by, UUID account) {
    if (!mayKeep(by, account)) {
      throw new AccessDeniedException(by.loginName() + " may not keep account " + account);
    }
    return accounts.findForChange(account).orElseThrow();
  }

  private boolean mayKeep(Person by, UUID account) {
    return by.id().equals(account) || team.find(by, account).isPresent();
  }
}
