package app.courtyard.report;

import app.courtyard.live.Broadcast;
import app.courtyard.live.EstateChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports that were taken further. */
@Configuration(proxyBeanMethods = false)
class ReportChannel {

  @Bean
  EstateChannel<ReportChange> reportsChanged(Broadcast broadcast) {
    return new EstateChannel<>("courtyard_report", broadcast, ReportChange::new);
  }
}
