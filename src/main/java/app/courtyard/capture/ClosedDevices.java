package app.courtyard.capture;

import app.courtyard.people.SignInBar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody is signed in on a device that is closed to them, nor by what it remembers. */
@Configuration
class ClosedDevices {

  @Bean
  SignInBar signedOutWhereClosed(PersonDevices devices) {
    return new SignInBar(
        (person, request) ->
            Devices.find(request)
                .filter(device -> devices.isClosed(person.id(), device))
                .isPresent());
  }
}
