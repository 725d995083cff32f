package vn.tinhnha.participation.fieldreport.internal.reporting;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a page that was opened long ago, or without a network, the token that its form needs today. */
@RestController
class FormTokenController {

    /** Name and value of the form's hidden field. */
    record Answer(String name, String value) {}

    @GetMapping(path = "/phan-anh/gui/ma-bieu-mau", produces = "application/json")
    ResponseEntity<Answer> token(CsrfToken token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(token.getParameterName(), token.getToken()));
    }
}
