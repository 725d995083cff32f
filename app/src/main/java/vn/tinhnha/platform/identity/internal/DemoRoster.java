package vn.tinhnha.platform.identity.internal;

import java.util.ArrayList;
import java.util.List;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.province.Agency;

/** Who works in the demo: the operations center's people, and a handler and a leader in every agency. */
final class DemoRoster {

    /** Published in the guide on purpose: these accounts exist in demo mode only. */
    static final String PASSWORD = "TinhNha@2026";

    private static final List<String> FAMILY_NAMES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ");
    private static final List<String> GIVEN_NAMES = List.of(
            "Thị Hạnh",
            "Minh Đức",
            "Ngọc Lan",
            "Quốc Bảo",
            "Thu Hà",
            "Văn Thành",
            "Mỹ Duyên",
            "Hữu Phước",
            "Thanh Tâm",
            "Chí Công",
            "Kim Ngân",
            "Tấn Lộc",
            "Bích Thủy",
            "Hoàng Nam",
            "Diễm My",
            "Trọng Nghĩa");

    private DemoRoster() {}

    /** One account. */
    record Entry(String username, String displayName, Membership membership) {}

    static List<Entry> of(List<Agency> agencies) {
        List<Entry> roster = new ArrayList<>();
        for (Agency agency : agencies) {
            if (agency.kind() == Agency.Kind.OPERATIONS_CENTER) {
                add(roster, "tiepnhan", agency, Role.INTAKE_OFFICER);
                add(roster, "giamsat", agency, Role.IOC_SUPERVISOR);
                add(roster, "quantri", agency, Role.ADMINISTRATOR);
            }
        }
        for (Agency agency : agencies) {
            if (agency.kind() != Agency.Kind.OPERATIONS_CENTER) {
                add(roster, "xuly." + agency.code(), agency, Role.AGENCY_HANDLER);
                add(roster, "lanhdao." + agency.code(), agency, Role.AGENCY_LEADER);
            }
        }
        return List.copyOf(roster);
    }

    private static void add(List<Entry> roster, String username, Agency agency, Role role) {
        int number = roster.size();
        String name =
                FAMILY_NAMES.get(number % FAMILY_NAMES.size()) + " " + GIVEN_NAMES.get(number % GIVEN_NAMES.size());
        roster.add(new Entry(username, name, new Membership(agency.code(), role)));
    }
}
