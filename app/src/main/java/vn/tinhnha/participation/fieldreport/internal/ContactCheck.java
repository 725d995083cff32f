package vn.tinhnha.participation.fieldreport.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.province.Province;

/** Checks how somebody can be reached against the province's rules (Quyết định 482, Điều 6.3). */
@Component
public class ContactCheck {

    /** Stands in a value that officials see masked; such a value never comes back as a real one. */
    private static final String MASKED = "**";

    private static final Pattern PHONE = Pattern.compile("(\\+?84|0)\\d{9,10}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}");

    private final Province province;

    ContactCheck(Province province) {
        this.province = province;
    }

    /** What is wrong with the contact of somebody who fills in a form: message keys by field of the form. */
    public Map<String, String> check(Contact contact) {
        return check(contact, province.profile().reports().requiredContacts());
    }

    /** @param required {@code name}, {@code phone}, {@code address} */
    Map<String, String> check(Contact contact, Set<String> required) {
        Map<String, String> problems = new LinkedHashMap<>();
        check("name", contact.name(), required, problems);
        check("phone", contact.phone(), required, problems);
        check("homeAddress", contact.address(), required, problems);
        check("workplace", contact.workplace(), Set.of(), problems);
        if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
            problems.putIfAbsent("phone", "fieldreport.problem.phone");
        }
        check("email", contact.email(), Set.of(), problems);
        if (!contact.email().isEmpty() && !EMAIL.matcher(contact.email()).matches()) {
            problems.putIfAbsent("email", "fieldreport.problem.email");
        }
        return problems;
    }

    private static void check(String field, String value, Set<String> required, Map<String, String> problems) {
        String rule = field.equals("homeAddress") ? "address" : field;
        if (value.isEmpty() && required.contains(rule)) {
            problems.put(field, "fieldreport.problem." + rule + "-required");
        } else if (value.length() > Contact.MAX) {
            problems.put(field, "fieldreport.problem.too-long");
        } else if (value.contains(MASKED)) {
            problems.put(field, "fieldreport.sealed.problem.masked");
        }
    }
}
