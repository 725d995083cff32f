package vn.tinhnha.platform.live.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of live pages.
 *
 * @param streams open pages that one node serves at most
 */
@ConfigurationProperties("tinhnha.live")
record LiveProperties(@DefaultValue("2000") int streams) {}
