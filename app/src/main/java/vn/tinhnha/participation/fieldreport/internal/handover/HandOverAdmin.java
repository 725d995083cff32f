package vn.tinhnha.participation.fieldreport.internal.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.StaffMenu;

/** Lists the pages of hand-over: for administrators on their home, for leaders in the navigation. */
@Configuration(proxyBeanMethods = false)
class HandOverAdmin {

    @Bean
    AdminPage handOverPage() {
        return new AdminPage(
                AdminPage.HOME + HandOverController.PAGE,
                "fieldreport.handover.people",
                "fieldreport.handover.people.text",
                "users",
                AdminPage.Group.PEOPLE);
    }

    @Bean
    AdminPage successionPage() {
        return new AdminPage(
                SuccessionController.PATH,
                "fieldreport.handover.agencies",
                "fieldreport.handover.agencies.text",
                "network",
                AdminPage.Group.PEOPLE);
    }

    @Bean
    StaffMenu handOverMenu(CurrentStaff current) {
        return (HttpServletRequest _) -> current.get()
                .filter(staff -> staff.has(Role.AGENCY_LEADER))
                .map(_ -> List.of(
                        new MenuItem("/xu-ly" + HandOverController.PAGE, "fieldreport.handover.people", "users", 0)))
                .orElse(List.of());
    }
}
