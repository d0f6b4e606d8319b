package app.courtyard.capture;

import app.courtyard.people.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A device that was closed to somebody opens when that person signs in on it with a password or a
 * code. What a browser remembers is not enough: whoever found the phone has that too.
 */
@Component
class DeviceOpening {

  private final PersonDevices devices;

  DeviceOpening(PersonDevices devices) {
    this.devices = devices;
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent event) {
    var authentication = event.getAuthentication();
    if (authentication instanceof RememberMeAuthenticationToken
        || !(authentication.getPrincipal() instanceof SignedIn signedIn)
        || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)) {
      return;
    }
    Devices.find(now.getRequest())
        .ifPresent(device -> devices.open(signedIn.person().id(), device));
  }
}
