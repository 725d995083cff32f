package vn.tinhnha.platform.identity.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the app is only tried.
 *
 * @param demo accounts with a published password exist
 */
@ConfigurationProperties("tinhnha")
record DemoProperties(@DefaultValue("false") boolean demo) {}
