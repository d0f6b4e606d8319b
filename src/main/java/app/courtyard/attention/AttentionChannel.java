package app.courtyard.attention;

import app.courtyard.live.Broadcast;
import app.courtyard.live.EstateChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Key-attention customers who are new, or about whom something has changed. */
@Configuration(proxyBeanMethods = false)
class AttentionChannel {

  @Bean
  EstateChannel<AttentionChange> attentionChanged(Broadcast broadcast) {
    return new EstateChannel<>("courtyard_attention", broadcast, AttentionChange::new);
  }
}
