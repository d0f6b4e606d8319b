package app.courtyard.plan;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is done by the hour. */
@Configuration
@EnableScheduling
class SchedulingConfiguration {}
