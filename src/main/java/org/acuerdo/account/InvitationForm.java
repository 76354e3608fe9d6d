package org.acuerdo.account;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/** Who is invited, or what an account becomes: what the forms about people fill. */
public class InvitationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The longest name. */
    public static final int LONGEST_NAME = 120;

    private String name;
    private String email;
    private Part part = Part.MAIN;
    private Long organizationId;
    private Language language = Language.EN;

    /** What the form shows of an account that there is. */
    static InvitationForm of(Account account) {
        var form = new InvitationForm();
        form.name = account.getName();
        form.email = account.getEmail();
        form.part = Part.of(account);
        form.organizationId = account.actor().organizationId();
        form.language = account.getLanguage();
        return form;
    }

    /** Tells what is missing or impossible, each beside its field; gives whether anything is. */
    public boolean tell(FormProblems problems) {
        var found = found();
        found.forEach((field, rule) -> problems.tell(field, "problem." + rule, List.of(LONGEST_NAME)));
        return !found.isEmpty();
    }

    /**
     * Makes sure that nothing is missing or impossible, whoever calls.
     *
     * @throws Refusal when something is
     */
    void check() {
        if (!found().isEmpty()) {
            throw new Refusal("personIncomplete");
        }
    }

    private Map<String, String> found() {
        var found = new LinkedHashMap<String, String>();
        if (name == null || name.isBlank()) {
            found.put("name", "missing");
        } else if (name.strip().length() > LONGEST_NAME) {
            found.put("name", "nameTooLong");
        }
        if (email == null || email.isBlank()) {
            found.put("email", "missing");
        } else if (!Addresses.isMail(email)) {
            found.put("email", "mailAddress");
        }
        if (part == null) {
            found.put("part", "missing");
        } else if (organizationId == null && part.isForOrganization()) {
            found.put("organization", "placeMissing");
        }
        if (language == null) {
            found.put("language", "missing");
        }
        return found;
    }

    /** What the person is called. */
    public String getName() {
        return name;
    }

    /** See the getter. */
    public void setName(String name) {
        this.name = name;
    }

    /** The address to sign in with. */
    public String getEmail() {
        return email;
    }

    /** See the getter. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** What the person is in the portal. */
    public Part getPart() {
        return part;
    }

    /** See the getter. */
    public void setPart(Part part) {
        this.part = part;
    }

    /** For which organization; null for none. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** See the getter. */
    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    /** The language of the person's pages and mails. */
    public Language getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(Language language) {
        this.language = language;
    }
}
