package vn.tinhnha.platform.identity;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.Agency;

/**
 * A body whose people work with the app. It stays when the profile no longer lists it, so that history keeps its names.
 *
 * @param code the agency's code in the province profile
 * @param parent code of the organization above it
 */
public record Organization(
        String code,
        String name,
        Agency.Kind kind,
        @Nullable String parent) {}
