package vn.tinhnha.platform.web.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component in every state, for people who build pages and for the tests that photograph them. */
@Controller
@ConditionalOnExpression("${tinhnha.demo:false} or ${tinhnha.dev:false}")
class GalleryController {

    @GetMapping("/dev/components")
    String citizen(Model model) {
        model.addAttribute("page", GalleryPage.sample());
        return "web/gallery";
    }

    @GetMapping("/dev/components/staff")
    String staff(Model model) {
        model.addAttribute("page", GalleryPage.sample());
        return "web/galleryStaff";
    }
}
