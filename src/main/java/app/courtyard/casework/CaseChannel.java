package app.courtyard.casework;

import app.courtyard.live.Broadcast;
import app.courtyard.live.EstateChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases that are new or have gone on. */
@Configuration(proxyBeanMethods = false)
class CaseChannel {

  @Bean
  EstateChannel<CaseChange> casesChanged(Broadcast broadcast) {
    return new EstateChannel<>("courtyard_case", broadcast, CaseChange::new);
  }
}
