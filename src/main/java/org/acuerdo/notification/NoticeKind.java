package org.acuerdo.notification;

/** What people are told of. */
public enum NoticeKind {
    /** Something waits for the organization's agreement. */
    IN_VALIDATION(Topic.TO_DO, false),
    /** Something waits for the secretariat. */
    SUBMITTED(Topic.TO_DO, false),
    /** It was given back with a reason. */
    RETURNED(Topic.TO_DO, true),
    /** The validating authority has agreed. */
    AGREED(Topic.GOOD_TO_KNOW, false),
    /** The public reads it. */
    PUBLISHED(Topic.GOOD_TO_KNOW, false),
    /** It was taken out of public view. */
    WITHDRAWN(Topic.GOOD_TO_KNOW, false),
    /** It was brought back. */
    RESTORED(Topic.GOOD_TO_KNOW, false),
    /** Reports are asked for, and the last day comes near. */
    REPORT_DUE(Topic.TO_DO, false),
    /** The last day is over and reports are still outstanding. */
    REPORT_LATE(Topic.TO_DO, true),
    /** The same, for the secretariat, when it has lasted for two weeks. */
    REPORT_MISSING(Topic.TO_DO, false);

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

    /** Whether it comes by mail even to who wants none: somebody waits for this very person. */
    public boolean isMandatory() {
        return mandatory;
    }
}
