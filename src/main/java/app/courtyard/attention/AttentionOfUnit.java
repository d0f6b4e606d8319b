package app.courtyard.attention;

import app.courtyard.casework.KeyCustomer;
import app.courtyard.casework.KeyCustomers;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells those who take in and follow cases whom they deal with. */
@Configuration(proxyBeanMethods = false)
class AttentionOfUnit {

  @Bean
  KeyCustomers keyCustomers(AttentionList list) {
    return new KeyCustomers(
        (by, unit) ->
            by.may(Permissions.SEE_ATTENTION)
                ? list.ofUnit(by, unit).stream().map(one -> customer(list, by, one)).toList()
                : List.<KeyCustomer>of());
  }

  private static KeyCustomer customer(AttentionList list, Person by, Attention one) {
    return new KeyCustomer(
        one.id(),
        one.name(),
        one.reason(),
        one.nextContact(),
        list.measures(by, one.id()).stream()
            .filter(measure -> !measure.isDone())
            .map(Measure::what)
            .toList());
  }
}
