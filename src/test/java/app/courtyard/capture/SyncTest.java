package app.courtyard.capture;

import app.courtyard.CourtyardTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the sync protocol over HTTP, with forms of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CourtyardTest
@Import(SyncForms.class)
@interface SyncTest {}
