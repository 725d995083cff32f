package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.province.Province;

/** What a report by mail lacks of Điều 6 of Quyết định 482, to be asked for in the receipt. */
@Component
class MissingParts {

    private static final String KEY = "fieldreport.mail.missing.";

    private final Province province;

    MissingParts(Province province) {
        this.province = province;
    }

    /** Message keys, in the order of the article. */
    List<String> of(SubmitFieldReport command) {
        Contact contact = command.contact();
        Set<String> required = province.profile().reports().requiredContacts();
        List<String> missing = new ArrayList<>();
        if (command.location() == null && command.address().isEmpty()) {
            missing.add(KEY + "place");
        }
        if (contact.name().isEmpty() && required.contains("name")) {
            missing.add(KEY + "name");
        }
        if (contact.phone().isEmpty() && required.contains("phone")) {
            missing.add(KEY + "phone");
        }
        if (contact.address().isEmpty() && required.contains("address")) {
            missing.add(KEY + "address");
        }
        return missing;
    }
}
