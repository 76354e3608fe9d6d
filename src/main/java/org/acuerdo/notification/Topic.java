package org.acuerdo.notification;

import java.util.Locale;

/** Why a person is told of something; for each a person chooses how often a mail may come. */
public enum Topic {
    /** The person must do something next. */
    TO_DO,
    /** Nothing needs to be done. */
    GOOD_TO_KNOW,
    /** Something was published about what the person follows. */
    FOLLOWED;

    /** The word for it in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
