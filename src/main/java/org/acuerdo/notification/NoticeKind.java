package org.acuerdo.notification;

import java.util.List;
import java.util.stream.Stream;

/** What people are told of. */
public enum NoticeKind {
    /** Something waits for the organization's agreement. */
    IN_VALIDATION(Topic.TO_DO, false),
    /** Something waits for the secretariat. */
    SUBMITTED(Topic.TO_DO, false),
    /** It was given back with a reason. */
    RETURNED(Topic.TO_DO, true),
    /** Something that the organization took on in a dialogue was drafted for it. */
    AGREEMENT(Topic.TO_DO, false),
    /** The validating authority has agreed. */
    AGREED(Topic.GOOD_TO_KNOW, false),
    /** The public reads it. */
    PUBLISHED(Topic.GOOD_TO_KNOW, false),
    /** It is approved, and goes public at a moment that is set. */
    SCHEDULED(Topic.GOOD_TO_KNOW, false),
    /** It no longer goes public at that moment, and is looked at again. */
    UNSCHEDULED(Topic.GOOD_TO_KNOW, false),
    /** What was approved for a moment could not go public when it came, and waits for the secretariat. */
    HELD_BACK(Topic.TO_DO, false),
    /** It was taken out of public view. */
    WITHDRAWN(Topic.GOOD_TO_KNOW, false),
    /** It was brought back. */
    RESTORED(Topic.GOOD_TO_KNOW, false),
    /** Reports are asked for, and the last day comes near. */
    REPORT_DUE(Topic.TO_DO, false),
    /** The last day is over and reports are still outstanding. */
    REPORT_LATE(Topic.TO_DO, true),
    /** The same, for the secretariat, when it has lasted for two weeks. */
    REPORT_MISSING(Topic.TO_DO, false),
    /** The secretariat has assessed a commitment of theirs, and they may answer. */
    ASSESSED(Topic.GOOD_TO_KNOW, false),
    /** Their answer to an assessment waits for the organization's agreement. */
    REPLY_IN_VALIDATION(Topic.TO_DO, false),
    /** An answer to an assessment waits for the secretariat. */
    REPLY_SUBMITTED(Topic.TO_DO, false),
    /** Their answer was given back with a reason. */
    REPLY_RETURNED(Topic.TO_DO, true),
    /** The public reads their answer. */
    REPLY_PUBLISHED(Topic.GOOD_TO_KNOW, false),
    /** Another organization posted something that fits what theirs posted. */
    PROPOSED(Topic.GOOD_TO_KNOW, false),
    /** Somebody asks the secretariat to be introduced to another organization. */
    INTRODUCTION_ASKED(Topic.TO_DO, false),
    /** They and another organization are introduced, and can talk to each other. */
    INTRODUCED(Topic.TO_DO, true),
    /** The secretariat did not introduce them, and says why. */
    INTRODUCTION_REFUSED(Topic.GOOD_TO_KNOW, false),
    /** The other organization says no, and why. */
    INTRODUCTION_DECLINED(Topic.GOOD_TO_KNOW, false),
    /** The other organization drafts the commitment that comes of it. */
    INTRODUCTION_COMMITTED(Topic.GOOD_TO_KNOW, false),
    /** Somebody of the public says that something is wrong. */
    CHALLENGE_NEW(Topic.TO_DO, false),
    /** They are asked to answer what somebody of the public says, until a day that is set. */
    CHALLENGE_ASKED(Topic.TO_DO, true),
    /** Their answer to it waits for the organization's agreement. */
    CHALLENGE_PROPOSED(Topic.TO_DO, true),
    /** The maker has answered it. */
    CHALLENGE_ANSWERED(Topic.TO_DO, false),
    /** The secretariat found that it is right: it stands on their record. */
    CHALLENGE_UPHELD(Topic.GOOD_TO_KNOW, true),
    /** The secretariat found that it is not. */
    CHALLENGE_NOT_UPHELD(Topic.GOOD_TO_KNOW, false),
    /** Their translation of a record was given back with a reason. */
    TRANSLATION_RETURNED(Topic.TO_DO, true),
    /** The public reads their translation of a record. */
    TRANSLATION_APPROVED(Topic.GOOD_TO_KNOW, false),
    /** A colleague, or somebody of an organization, has not signed in for half a year. */
    ABSENT(Topic.GOOD_TO_KNOW, false),
    /** Something was published about what the person follows. */
    FOLLOWED(Topic.FOLLOWED, false),
    /** A commitment that the person follows was assessed. */
    FOLLOWED_ASSESSED(Topic.FOLLOWED, false),
    /** What the person follows, or something that belongs to it, is no longer shown to the public. */
    FOLLOWED_WITHDRAWN(Topic.FOLLOWED, false);

    private static final List<NoticeKind> REPLY =
            List.of(REPLY_IN_VALIDATION, REPLY_SUBMITTED, REPLY_RETURNED, REPLY_PUBLISHED);

    private static final List<NoticeKind> EXCHANGE = List.of(
            PROPOSED,
            INTRODUCTION_ASKED,
            INTRODUCED,
            INTRODUCTION_REFUSED,
            INTRODUCTION_DECLINED,
            INTRODUCTION_COMMITTED);

    private static final List<NoticeKind> CHALLENGE =
            List.of(CHALLENGE_NEW, CHALLENGE_ASKED, CHALLENGE_PROPOSED, CHALLENGE_ANSWERED);

    private static final List<NoticeKind> TRANSLATION = List.of(TRANSLATION_RETURNED, TRANSLATION_APPROVED);

    private final Topic topic;
    private final boolean mandatory;

    NoticeKind(Topic topic, boolean mandatory) {
        this.topic = topic;
        this.mandatory = mandatory;
    }

    /** Why the person is told. */
    public Topic topic() {
        return topic;
    }

    /** Those that are about an answer to an assessment, which goes its own way beside the record. */
    static List<NoticeKind> onReplies() {
        return REPLY;
    }

    /** Whether it is about an offer or a request, which people quote by its title alone. */
    boolean isOnExchange() {
        return EXCHANGE.contains(this);
    }

    /** Those that are about what the public says is wrong, each of which goes its own way. */
    static List<NoticeKind> onChallenges() {
        return CHALLENGE;
    }

    /** Those that are about translations, each of which goes its own way. */
    static List<NoticeKind> onTranslations() {
        return TRANSLATION;
    }

    /** Those about anything that goes its own way beside the record. */
    static List<NoticeKind> besideRecords() {
        return Stream.of(REPLY, CHALLENGE, TRANSLATION).flatMap(List::stream).toList();
    }

    /** Whether it comes by mail even to who wants none: somebody waits for this very person. */
    public boolean isMandatory() {
        return mandatory;
    }
}
