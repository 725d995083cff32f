package vn.tinhnha.platform.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.testing.IntegrationTest;

/** Inboxes show their owner what they were told, and nobody else. */
@IntegrationTest
class InboxTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Notifications notifications;

    @Autowired
    private InboxQueries queries;

    private final DeviceId device = new DeviceId(randomDevice());
    private final Cookie cookie = new Cookie("tn_device", device.value());

    @Test
    void aDeviceReadsWhatItWasToldAndOthersDoNot() {
        tell("Phản ánh HG26-000017 đã có kết quả", null);

        assertThat(mvc.get().uri("/hop-thu").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("HG26-000017", "1 tin chưa đọc");
        assertThat(mvc.get().uri("/hop-thu/chua-doc").cookie(cookie)).bodyText().isEqualTo("1");
        assertThat(mvc.get().uri("/hop-thu").cookie(new Cookie("tn_device", randomDevice())))
                .bodyText()
                .contains("Chưa có tin nào")
                .doesNotContain("HG26-000017");
        assertThat(mvc.get().uri("/hop-thu")).hasStatusOk().bodyText().contains("Chưa có tin nào");
    }

    @Test
    void openingOneMarksItReadAndLeadsOn() {
        tell("Có thư mới", null);
        UUID item = item();

        assertThat(mvc.get().uri("/hop-thu/" + item).cookie(new Cookie("tn_device", randomDevice())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/hop-thu/" + item).cookie(cookie))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/phan-anh/HG26-000017");
        assertThat(mvc.get().uri("/hop-thu/chua-doc").cookie(cookie)).bodyText().isEqualTo("0");
    }

    @Test
    void allAreMarkedReadAtOnce() {
        tell("Một", "1");
        tell("Hai", "2");
        tell("Hai lần nữa", "2");
        assertThat(unread()).isEqualTo(2);

        assertThat(mvc.post().uri("/hop-thu/da-doc").cookie(cookie).with(csrf()))
                .hasStatus(303);
        assertThat(unread()).isZero();
    }

    @Test
    void anOfficialFindsTheCountBesideTheirInbox() {
        StaffMember staff = new StaffMember(
                UUID.randomUUID(), "can.bo", "Trần Cán Bộ", List.of(new Membership("ioc", Role.INTAKE_OFFICER)));
        notifications.send(new Notification(
                new Recipient.Person(staff.id()), "test", "Có phản ánh mới", "", "/dieu-hanh", null, null));

        assertThat(mvc.get().uri("/thong-bao").with(as(staff)))
                .hasStatusOk()
                .bodyText()
                .contains("Có phản ánh mới", "<span class=\"count\">1</span>");
        assertThat(mvc.get().uri("/thong-bao")).hasStatus3xxRedirection();
    }

    @Test
    void thePublicPagesCarryTheSameBellForEverybody() {
        assertThat(mvc.get().uri("/").cookie(cookie)).bodyText().contains("data-unread hidden");
    }

    private void tell(String title, @Nullable String key) {
        notifications.send(new Notification(
                new Recipient.Device(device.hash()), "test", title, "Bấm để xem.", "/phan-anh/HG26-000017", key, null));
    }

    private UUID item() {
        return queries.items(new InboxOwner(device.hash()), null, 1)
                .items()
                .getFirst()
                .id();
    }

    private int unread() {
        return queries.unread(new InboxOwner(device.hash()));
    }

    private static String randomDevice() {
        UUID random = UUID.randomUUID();
        return HexFormat.of().toHexDigits(random.getMostSignificantBits())
                + HexFormat.of().toHexDigits(random.getLeastSignificantBits());
    }

    private static RequestPostProcessor as(StaffMember staff) {
        List<SimpleGrantedAuthority> authorities = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities));
    }
}
