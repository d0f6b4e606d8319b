package app.courtyard.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiPredicate;

/**
 * Whether somebody may not be signed in where a request comes from, until they give their password
 * there: a feature offers it as a bean.
 */
public record SignInBar(BiPredicate<Person, HttpServletRequest> bars) {}
