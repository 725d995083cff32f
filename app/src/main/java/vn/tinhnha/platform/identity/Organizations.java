package vn.tinhnha.platform.identity;

import java.util.List;
import java.util.Optional;

/** The bodies whose people work with the app: the agencies of the profile, and those it listed before. */
public interface Organizations {

    Optional<Organization> find(String code);

    /** All of them, sorted by name. */
    List<Organization> all();
}
