package org.acuerdo.policy;

import static java.util.Map.entry;
import static org.acuerdo.policy.PublicationState.DRAFT;
import static org.acuerdo.policy.PublicationState.IN_VALIDATION;
import static org.acuerdo.policy.PublicationState.MERGED;
import static org.acuerdo.policy.PublicationState.PUBLISHED;
import static org.acuerdo.policy.PublicationState.RETURNED;
import static org.acuerdo.policy.PublicationState.SCHEDULED;
import static org.acuerdo.policy.PublicationState.SUBMITTED;
import static org.acuerdo.policy.PublicationState.WITHDRAWN;

import java.util.Map;
import java.util.Set;

/**
 * Who may do what. Every use case asks it through the {@code Guarded} interceptor; menus and buttons ask it too, so that
 * nobody is shown what would be refused. {@code PolicyTest} holds the full table.
 */
public final class Policy {

    /** For whom an action on a record is meant: whose record, and in which states. */
    private record Rule(boolean ownOrganization, Set<PublicationState> states) {
        static Rule own(PublicationState... states) {
            return new Rule(true, Set.of(states));
        }

        static Rule any(PublicationState... states) {
            return new Rule(false, Set.of(states));
        }
    }

    private static final PublicationState[] EVERY = PublicationState.values();

    /** Whatever is being written in a later revision, the public may be reading one; whether it does, the record knows. */
    private static final PublicationState[] STANDING = {DRAFT, IN_VALIDATION, SUBMITTED, RETURNED, SCHEDULED, PUBLISHED
    };

    private static final Map<Role, Map<Action, Rule>> RULES = Map.of(
            Role.FOCAL_POINT,
            Map.ofEntries(
                    entry(Action.CREATE, Rule.own()),
                    entry(Action.EXCHANGE, Rule.own()),
                    entry(Action.MANAGE_PEOPLE, Rule.own()),
                    entry(Action.READ, Rule.own(EVERY)),
                    entry(Action.EDIT, Rule.own(DRAFT, RETURNED, PUBLISHED)),
                    entry(Action.SUBMIT, Rule.own(DRAFT)),
                    entry(Action.TAKE_BACK, Rule.own(IN_VALIDATION, SUBMITTED)),
                    entry(Action.DISCARD, Rule.own(DRAFT)),
                    entry(Action.REPLY, Rule.own(STANDING)),
                    entry(Action.RESPOND, Rule.own(STANDING)),
                    entry(Action.TRANSLATE, Rule.own(STANDING))),
            Role.VALIDATOR,
            Map.of(
                    Action.READ, Rule.own(EVERY),
                    Action.AGREE, Rule.own(IN_VALIDATION),
                    Action.RETURN, Rule.own(IN_VALIDATION),
                    Action.ARRANGE, Rule.own(),
                    Action.ENDORSE, Rule.own(STANDING),
                    Action.RESPOND, Rule.own(STANDING)),
            // The secretariat also writes for organizations that have no focal point, and keeps the old record.
            Role.SECRETARIAT,
            Map.ofEntries(
                    entry(Action.CREATE, Rule.any()),
                    entry(Action.READ, Rule.any(EVERY)),
                    entry(Action.EDIT, Rule.any(DRAFT, RETURNED, PUBLISHED)),
                    entry(Action.SUBMIT, Rule.any(DRAFT)),
                    entry(Action.DISCARD, Rule.any(DRAFT)),
                    entry(Action.TAKE, Rule.any(SUBMITTED)),
                    entry(Action.RETURN, Rule.any(SUBMITTED)),
                    entry(Action.PUBLISH, Rule.any(SUBMITTED)),
                    entry(Action.SCHEDULE, Rule.any(SUBMITTED)),
                    entry(Action.UNSCHEDULE, Rule.any(SCHEDULED)),
                    entry(Action.WITHDRAW, Rule.any(DRAFT, RETURNED, PUBLISHED)),
                    entry(Action.RESTORE, Rule.any(WITHDRAWN)),
                    entry(Action.MERGE, Rule.any(RETURNED, PUBLISHED)),
                    entry(Action.UNMERGE, Rule.any(MERGED)),
                    entry(Action.NOTE, Rule.any(EVERY)),
                    entry(Action.ARRANGE, Rule.any()),
                    entry(Action.EXCHANGE, Rule.any()),
                    entry(Action.MANAGE_PEOPLE, Rule.any()),
                    entry(Action.ASSESS, Rule.any(STANDING)),
                    entry(Action.ADMIT, Rule.any(STANDING)),
                    // What somebody was promised an answer to is answered, whatever became of the record.
                    entry(Action.TRIAGE, Rule.any(EVERY)),
                    entry(Action.TRANSLATE, Rule.any(STANDING)),
                    entry(Action.APPROVE_TRANSLATION, Rule.any(STANDING))),
            Role.ADMINISTRATOR,
            Map.of(Action.MANAGE_PEOPLE, Rule.any()));

    private static final Map<Role, Set<Action>> PLACES = Map.of(
            Role.FOCAL_POINT, Set.of(Action.WORK, Action.FOLLOW, Action.SECURE),
            Role.VALIDATOR, Set.of(Action.WORK, Action.FOLLOW, Action.SECURE),
            Role.SECRETARIAT,
                    Set.of(Action.WORK, Action.FOLLOW, Action.MODERATE, Action.SET_UP, Action.RESEND, Action.SECURE),
            Role.ADMINISTRATOR, Set.of(Action.ADMINISTER, Action.FOLLOW, Action.RESEND, Action.SECURE));

    private Policy() {}

    /** Whether the person may enter a place that belongs to no single record. */
    public static Decision decide(Actor actor, Action action) {
        if (action.isOnRecord()) {
            throw new IllegalArgumentException(action + " needs a record");
        }
        if (!actor.isSignedIn()) {
            return Decision.NOT_SIGNED_IN;
        }
        return PLACES.get(actor.role()).contains(action) ? Decision.ALLOWED : Decision.NOT_YOUR_ROLE;
    }

    /** Whether the person may do this with the record. */
    public static Decision decide(Actor actor, Action action, Subject subject) {
        if (!action.isOnRecord()) {
            throw new IllegalArgumentException(action + " is not about a record");
        }
        if (!actor.isSignedIn()) {
            return Decision.NOT_SIGNED_IN;
        }
        var rule = RULES.get(actor.role()).get(action);
        if (rule == null) {
            return Decision.NOT_YOUR_ROLE;
        }
        if (rule.ownOrganization() && !actor.isOf(subject.organizationId())) {
            return Decision.NOT_YOUR_ORGANIZATION;
        }
        if (!action.isOnOrganization() && !rule.states().contains(subject.state())) {
            return Decision.NOT_NOW;
        }
        return Decision.ALLOWED;
    }
}
