package vn.tinhnha.platform.administration.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.administration.internal.AdminHomePage.Section;
import vn.tinhnha.platform.identity.StaffMember;

/** The administrators' home. */
@Controller
class AdminHomeController {

    private final AdminAccess access;

    AdminHomeController(AdminAccess access) {
        this.access = access;
    }

    @GetMapping(AdminPage.HOME)
    String home(StaffMember staff, Model model) {
        Map<AdminPage.Group, List<AdminPage>> groups =
                access.pagesOf(staff).stream().collect(Collectors.groupingBy(AdminPage::group));
        List<Section> sections = Arrays.stream(AdminPage.Group.values())
                .filter(groups::containsKey)
                .map(group -> new Section(group, groups.getOrDefault(group, List.of())))
                .toList();
        model.addAttribute("page", new AdminHomePage(sections));
        return "administration/home";
    }
}
