package vn.tinhnha.platform.administration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.tinhnha.platform.jobs.internal.SampleJob;
import vn.tinhnha.platform.rules.internal.SampleRules;
import vn.tinhnha.testing.IntegrationTest;

/** The whole app with a moved clock, sample rules and a sample job; one context for the tests of all admin pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({AdminTime.class, AdminDesk.class, SampleRules.class, SampleJob.class})
public @interface AdminTest {}
