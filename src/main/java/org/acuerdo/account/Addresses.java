package org.acuerdo.account;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Addresses of mails. */
public final class Addresses {

    /** RFC 5321 allows no longer one. */
    public static final int LONGEST = 254;

    private Addresses() {}

    /** Whether a mail can go there. */
    public static boolean isMail(String text) {
        if (text == null || text.strip().length() > LONGEST) {
            return false;
        }
        var email = text.strip();
        try {
            return email.matches("[^@\\s\"<>,;:]+@[^@\\s\"<>,;:]+\\.[^@\\s\"<>,;:]+")
                    && new InternetAddress(email, true).getAddress().equals(email);
        } catch (AddressException e) {
            return false;
        }
    }
}
