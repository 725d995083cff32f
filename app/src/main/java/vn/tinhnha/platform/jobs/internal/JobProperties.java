package vn.tinhnha.platform.jobs.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The part of a node in the recurring work.
 *
 * @param enabled whether this node does jobs
 */
@ConfigurationProperties("tinhnha.jobs")
record JobProperties(@DefaultValue("true") boolean enabled) {}
