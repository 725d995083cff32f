package vn.tinhnha.platform.identity;

import java.io.Serializable;

/**
 * A role that a person holds in an organization.
 *
 * @param organization code of the organization
 */
public record Membership(String organization, Role role) implements Serializable {}
