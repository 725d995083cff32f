package vn.tinhnha.participation.fieldreport.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Checks a submission against Điều 6 of Quyết định 482 and the rules of the province's profile. */
@Component
class SubmissionCheck {

    private static final int DESCRIPTION_MIN = 10;

    private final Province province;
    private final ContactCheck contacts;

    SubmissionCheck(Province province, ContactCheck contacts) {
        this.province = province;
        this.contacts = contacts;
    }

    /** What the checks found: a problem per field, or what was meant. */
    sealed interface Findings {

        /** The category and the ward; absent where a mail does not tell them and the center will. */
        record Complete(
                @Nullable Category category, @Nullable Ward ward) implements Findings {}

        record Problems(Map<String, String> byField) implements Findings {}
    }

    Findings check(SubmitFieldReport command) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Ward> ward = ward(command, problems);
        Optional<Category> category = Optional.ofNullable(command.category()).flatMap(province::category);
        boolean byMail = command.source() == Source.EMAIL;
        if (category.isEmpty() && !byMail) {
            problems.put("category", "fieldreport.problem.category");
        }
        if (command.location() == null && command.address().isEmpty() && !byMail) {
            problems.put("address", "fieldreport.problem.address-missing");
        } else if (command.address().length() > SubmitFieldReport.ADDRESS_MAX) {
            problems.put("address", "fieldreport.problem.too-long");
        }
        if (command.description().length() < DESCRIPTION_MIN) {
            problems.put("description", "fieldreport.problem.description-short");
        } else if (command.description().length() > SubmitFieldReport.DESCRIPTION_MAX) {
            problems.put("description", "fieldreport.problem.description-long");
        }
        checkContact(command, problems);
        return problems.isEmpty()
                ? new Findings.Complete(category.orElse(null), ward.orElse(null))
                : new Findings.Problems(problems);
    }

    private Optional<Ward> ward(SubmitFieldReport command, Map<String, String> problems) {
        if (command.location() != null) {
            Optional<Ward> found = province.wardAt(command.location());
            if (found.isEmpty()) {
                problems.put("location", "fieldreport.problem.outside");
            }
            return found;
        }
        Optional<Ward> chosen = Optional.ofNullable(command.ward()).flatMap(province::ward);
        if (chosen.isEmpty() && command.source() != Source.EMAIL) {
            problems.put("ward", "fieldreport.problem.ward");
        }
        return chosen;
    }

    private void checkContact(SubmitFieldReport command, Map<String, String> problems) {
        Contact contact = command.contact();
        // Another system sends on behalf of people it knows: it may leave the contact out, as Open311 allows. Who
        // writes a mail is asked for what is missing; officials know what they can ask for.
        Set<String> required =
                command.source() == Source.APP ? province.profile().reports().requiredContacts() : Set.of();
        problems.putAll(contacts.check(contact, required));
    }
}
