package org.acuerdo.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.moderation.PinnedReasons.Unsent;
import org.acuerdo.moderation.StepPage;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.PublicationState;

/** One reply to an assessment: for its writer, for who agrees for the organization, and for the secretariat. */
@Named
@RequestScoped
public class ReplyPage extends StepPage {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Replies replies;

    @Inject
    private Assessments assessments;

    @Inject
    private Replying replying;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Assessment assessment;
    private Answer answer;
    private ReplyFault fault;
    private String reason;

    @PostConstruct
    void begin() {
        load();
        answer = new Answer();
        var reply = assessment.getReply();
        answer.setText(reply == null ? null : reply.getText());
        answer.setLanguage(reply == null ? reader.getCode() : reply.getLanguage());
        if (asked.text("read").isPresent() && !stampRead().equals(assessment.getReplyStamp())) {
            overtaken();
        }
    }

    @Override
    protected void load() {
        find();
        assessment = asked.number("number")
                .filter(given -> given < Integer.MAX_VALUE)
                .flatMap(number -> replies.assessment(getRecord().getId(), number.intValue()))
                .orElseThrow(NotFound::new);
    }

    /** Sends the reply on. */
    public void send() {
        decide(
                () -> replying.reply(getRecord().getId(), assessment.getNumber(), stampRead(), answer),
                "/workspace/record?id=" + getRecord().getId() + "&said=replySent");
    }

    /** Agrees for the organization. */
    public void agree() {
        decide(
                () -> replying.agree(getRecord().getId(), assessment.getNumber(), stampRead()),
                "/workspace/record?id=" + getRecord().getId() + "&said=replyAgreed");
    }

    /** Gives it back within the organization. */
    public void giveBack() {
        if (isWritten("reason", reason, LONGEST_REASON)) {
            decide(
                    () -> replying.giveBack(getRecord().getId(), assessment.getNumber(), stampRead(), reason),
                    "/workspace/record?id=" + getRecord().getId() + "&said=replyReturned");
        }
    }

    /** Makes it public. */
    public void publish() {
        decide(
                () -> replying.publish(getRecord().getId(), assessment.getNumber(), stampRead()),
                "/secretariat/replies?said=replyPublished");
    }

    /** Holds it back until it is mended. */
    public void refuse() {
        if (fault == null) {
            missing("fault");
        }
        if (isWritten("why", reason, LONGEST_REASON) && fault != null) {
            decide(
                    () -> replying.refuse(getRecord().getId(), assessment.getNumber(), stampRead(), fault, reason),
                    "/secretariat/replies?said=replyReturned");
        }
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("reply.field." + at);
    }

    /** Whether the person may write it, as it stands. */
    public boolean isWriting() {
        var reply = assessment.getReply();
        return may(Action.REPLY)
                && getRecord().isPublic()
                && (reply == null ? isStanding() : reply.getState() == PublicationState.RETURNED);
    }

    /** Whether the person may agree to it, as it stands. */
    public boolean isEndorsing() {
        return may(Action.ENDORSE) && is(PublicationState.IN_VALIDATION);
    }

    /** Whether the person may let it be read, as it stands. */
    public boolean isAdmitting() {
        return may(Action.ADMIT) && is(PublicationState.SUBMITTED);
    }

    private boolean is(PublicationState state) {
        return assessment.getReply() != null && assessment.getReply().getState() == state;
    }

    /** Whether no later assessment has taken the place of this one. */
    public boolean isStanding() {
        return assessments.latest(getRecord().getId()).orElseThrow().getNumber() == assessment.getNumber();
    }

    /** What is answered. */
    public Assessment getAssessment() {
        return assessment;
    }

    /** The grounds on which a reply may be held back. */
    public List<ReplyFault> getFaults() {
        return List.of(ReplyFault.values());
    }

    /** The reason that was typed for a decision that can no longer be made. */
    public List<Unsent> getUnsent() {
        return Stream.of("reason", "why")
                .filter(name -> !(name.equals("reason") ? isEndorsing() : isAdmitting()))
                .flatMap(name -> asked.text(name).stream().map(text -> new Unsent(label(name), text)))
                .toList();
    }

    /** What was typed. */
    public Answer getAnswer() {
        return answer;
    }

    /** On which ground it is held back. */
    public ReplyFault getFault() {
        return fault;
    }

    /** See the getter. */
    public void setFault(ReplyFault fault) {
        this.fault = fault;
    }

    /** Why it is given back. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
