package app.courtyard;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void features_keep_to_their_borders() {
    ApplicationModules.of(Application.class).verify();
  }
}
