package app.courtyard.notify;

import app.courtyard.live.Broadcast;
import app.courtyard.live.EstateChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices that are new or were read. */
@Configuration(proxyBeanMethods = false)
class NoticeChannel {

  @Bean
  EstateChannel<NoticesChanged> noticesChanged(Broadcast broadcast) {
    return new EstateChannel<>("courtyard_notice", broadcast, NoticesChanged::new);
  }
}
