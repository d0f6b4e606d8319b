package app.courtyard.request;

import app.courtyard.live.Broadcast;
import app.courtyard.live.EstateChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests that are new, or of which something has come. */
@Configuration(proxyBeanMethods = false)
class RequestChannel {

  @Bean
  EstateChannel<RequestChange> requestsChanged(Broadcast broadcast) {
    return new EstateChannel<>("courtyard_request", broadcast, RequestChange::new);
  }
}
