package app.courtyard.casework;

import app.courtyard.people.Person;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Who is a key-attention customer: the feature that keeps that offers it as a bean.
 *
 * @param ofUnit for a person, of a unit; none where they may not see them
 */
public record KeyCustomers(BiFunction<Person, UUID, List<KeyCustomer>> ofUnit) {}
