package org.acuerdo.administration;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;

/**
 * What an organization that asks to take part says of itself.
 *
 * @param name what it is called
 * @param kind what sort of institution it is; null when nothing known was chosen
 * @param country the code of its State; null when it is regional
 * @param website its web address; may be null
 * @param reason why it wants to take part
 * @param person who asks
 * @param email the address of who asks, in small letters
 */
public record JoinForm(
        String name,
        OrganizationKind kind,
        String country,
        String website,
        String reason,
        String person,
        String email) {

    static final int LONGEST_REASON = 2000;

    static final int LONGEST_PERSON = 120;

    private static final int LONGEST_EMAIL = 254;

    /** A form as it was typed. */
    public JoinForm {
        name = plain(name);
        country = plain(country);
        website = plain(website);
        reason = plain(reason);
        person = plain(person);
        email = email == null ? null : plain(email.toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
    }

    /** What is wrong with it: the last part of a problem's key, by field; empty when nothing is. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        check(faults, "name", name, Organization.LONGEST_NAME);
        if (kind == null) {
            faults.put("kind", "missing");
        }
        if (!OrganizationForm.isWebAddress(website)) {
            faults.put("website", "webAddress");
        }
        check(faults, "reason", reason, LONGEST_REASON);
        check(faults, "person", person, LONGEST_PERSON);
        if (email == null) {
            faults.put("email", "missing");
        } else if (email.length() > LONGEST_EMAIL
                || !email.matches("[^@\\s\"<>,;:]+@[^@\\s\"<>,;:]+\\.[^@\\s\"<>,;:]+")) {
            faults.put("email", "joinEmail");
        }
        return faults;
    }

    private static void check(Map<String, String> faults, String field, String text, int longest) {
        if (text == null) {
            faults.put(field, "missing");
        } else if (text.length() > longest) {
            faults.put(field, "joinLong");
        }
    }
}
