package vn.tinhnha.platform.limits.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one node works on at once; what comes beyond is told to try again. Together fewer than the server's
 * threads, so that some are always left to say so.
 *
 * @param requests of everybody
 * @param uploads with files, which take as long as a phone's network does
 * @param staff of officials who are signed in, besides the others
 */
@ConfigurationProperties("tinhnha.overload")
record OverloadProperties(
        @DefaultValue("80") int requests,
        @DefaultValue("64") int uploads,
        @DefaultValue("32") int staff) {}
