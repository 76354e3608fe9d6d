package org.acuerdo.account;

import java.util.Arrays;
import java.util.List;
import org.acuerdo.policy.Role;

/** What somebody is, as people choose it: a focal point is the main one or stands in for that one. */
public enum Part {
    /** The focal point whom the secretariat turns to first. */
    MAIN(Role.FOCAL_POINT),
    /** Stands in for the focal point. */
    ALTERNATE(Role.FOCAL_POINT),
    /** Must agree before something goes out. */
    VALIDATOR(Role.VALIDATOR),
    /** Moderates everything. */
    SECRETARIAT(Role.SECRETARIAT),
    /** Looks after accounts and settings. */
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final Role role;

    Part(Role role) {
        this.role = role;
    }

    /** What the policy takes it for. */
    public Role role() {
        return role;
    }

    /** Whether somebody can be this only for an organization. */
    public boolean isForOrganization() {
        return role == Role.FOCAL_POINT || role == Role.VALIDATOR;
    }

    /** What a person is. */
    static Part of(Account account) {
        return switch (account.getRole()) {
            case FOCAL_POINT -> account.isAlternate() ? ALTERNATE : MAIN;
            case VALIDATOR -> VALIDATOR;
            case SECRETARIAT -> SECRETARIAT;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }

    /** Those that people can be for an organization. */
    public static List<Part> ofOrganizations() {
        return Arrays.stream(values()).filter(Part::isForOrganization).toList();
    }
}
