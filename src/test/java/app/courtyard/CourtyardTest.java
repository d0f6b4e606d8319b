package app.courtyard;

import app.courtyard.attention.TestAttention;
import app.courtyard.casework.TestCases;
import app.courtyard.request.TestRequests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application over a real PostgreSQL, which all tests of a run share; each test makes its
 * own estate.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
  TestDatabase.class,
  TestEstate.class,
  TestWalk.class,
  TestCases.class,
  TestRequests.class,
  TestAttention.class
})
@TestExecutionListeners(listeners = OwnSecurity.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface CourtyardTest {}
