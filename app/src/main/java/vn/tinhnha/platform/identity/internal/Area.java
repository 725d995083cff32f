package vn.tinhnha.platform.identity.internal;

import static vn.tinhnha.platform.identity.Role.ADMINISTRATOR;
import static vn.tinhnha.platform.identity.Role.AGENCY_HANDLER;
import static vn.tinhnha.platform.identity.Role.AGENCY_LEADER;
import static vn.tinhnha.platform.identity.Role.INTAKE_OFFICER;
import static vn.tinhnha.platform.identity.Role.IOC_SUPERVISOR;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/**
 * The parts of the site that only officials reach: the coarse rule of authorization. Who may do what with a single
 * thing is decided by each module's {@code *Access}. docs/guide/permissions.md shows the same, checked by a test.
 */
enum Area {
    OPERATIONS_CENTER("/dieu-hanh", Set.of(INTAKE_OFFICER, IOC_SUPERVISOR)),
    HANDLING("/xu-ly", Set.of(AGENCY_HANDLER, AGENCY_LEADER)),
    ADMINISTRATION("/quan-tri", Set.of(ADMINISTRATOR, IOC_SUPERVISOR)),
    NOTIFICATIONS("/thong-bao", Set.of(Role.values()));

    private final String path;
    private final Set<Role> roles;

    Area(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    Set<Role> roles() {
        return roles;
    }

    /** As the request rules write it. */
    String[] patterns() {
        return new String[] {path, path + "/**"};
    }

    boolean admits(StaffMember staff) {
        return roles.stream().anyMatch(staff::has);
    }

    /** Where an official works: the first area that admits them, else the home page. */
    static String landing(StaffMember staff) {
        return Arrays.stream(values())
                .filter(area -> area.admits(staff))
                .findFirst()
                .map(Area::path)
                .orElse("/");
    }

    /** The area of a path with query on this site; empty for everything else, also for addresses of other sites. */
    static Optional<Area> of(String target) {
        return Arrays.stream(values())
                .filter(area -> target.equals(area.path)
                        || target.startsWith(area.path + "/")
                        || target.startsWith(area.path + "?"))
                .findFirst();
    }
}
