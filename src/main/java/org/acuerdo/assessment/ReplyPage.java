package org.acuerdo.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.PinnedReasons.Unsent;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;

/** One reply to an assessment: for its writer, for who agrees for the organization, and for the secretariat. */
@Named
@RequestScoped
public class ReplyPage {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Records records;

    @Inject
    private Replies replies;

    @Inject
    private Assessments assessments;

    @Inject
    private Replying replying;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Assessment assessment;
    private ModeratedRecord record;
    private Answer answer;
    private ReplyFault fault;
    private String reason;
    private String refusal;
    private boolean overtaken;

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

    private void load() {
        var number = asked.number("number")
                .filter(given -> given < Integer.MAX_VALUE)
                .orElseThrow(NotFound::new);
        record = records.get(asked.number("id").orElseThrow(NotFound::new));
        var decision = Policy.decide(me.actor(), Action.READ, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        assessment = replies.assessment(record.getId(), number.intValue()).orElseThrow(NotFound::new);
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        assessment.getId();
    }

    /** Sends the reply on. */
    public void send() {
        decide(
                () -> replying.reply(record.getId(), assessment.getNumber(), stampRead(), answer),
                "/workspace/record?id=" + record.getId() + "&said=replySent");
    }

    /** Agrees for the organization. */
    public void agree() {
        decide(
                () -> replying.agree(record.getId(), assessment.getNumber(), stampRead()),
                "/workspace/record?id=" + record.getId() + "&said=replyAgreed");
    }

    /** Gives it back within the organization. */
    public void giveBack() {
        if (isReasoned("reason")) {
            decide(
                    () -> replying.giveBack(record.getId(), assessment.getNumber(), stampRead(), reason),
                    "/workspace/record?id=" + record.getId() + "&said=replyReturned");
        }
    }

    /** Makes it public. */
    public void publish() {
        decide(
                () -> replying.publish(record.getId(), assessment.getNumber(), stampRead()),
                "/secretariat/replies?said=replyPublished");
    }

    /** Holds it back until it is mended. */
    public void refuse() {
        if (fault == null) {
            problems.tell("fault", "problem.missing", List.of());
        }
        if (isReasoned("why") && fault != null) {
            decide(
                    () -> replying.refuse(record.getId(), assessment.getNumber(), stampRead(), fault, reason),
                    "/secretariat/replies?said=replyReturned");
        } else {
            onward.stay(422);
        }
    }

    private boolean isReasoned(String field) {
        if (Problems.isEmpty(reason)) {
            problems.tell(field, "problem.missing", List.of());
        } else if (reason.length() > LONGEST_REASON) {
            problems.tell(field, "problem.tooLong", List.of(LONGEST_REASON, reason.length()));
        } else {
            return true;
        }
        onward.stay(422);
        return false;
    }

    private void decide(Runnable decision, String next) {
        try {
            decision.run();
            onward.to(next);
        } catch (Incomplete e) {
            e.problems().forEach(problem -> problem.tell(problems));
            onward.stay(422);
        } catch (Stale e) {
            overtaken();
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            overtaken();
        } catch (Refusal e) {
            load();
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private void overtaken() {
        load();
        overtaken = true;
        onward.stay(409);
    }

    private String stampRead() {
        return asked.text("stamp").orElse("");
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("reply.field." + at);
    }

    /** Whether the person may write it, as it stands. */
    public boolean isWriting() {
        var reply = assessment.getReply();
        return may(Action.REPLY)
                && record.isPublic()
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

    private boolean may(Action action) {
        return Policy.decide(me.actor(), action, record.subject()).isAllowed();
    }

    /** Whether no later assessment has taken the place of this one. */
    public boolean isStanding() {
        return assessments.latest(record.getId()).orElseThrow().getNumber() == assessment.getNumber();
    }

    /** The commitment. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** What is answered. */
    public Assessment getAssessment() {
        return assessment;
    }

    /** The name of the maker in the reader's language. */
    public String getMaker() {
        return record.getOrganization().getName(reader.getLanguage()).getName();
    }

    /** The grounds on which a reply may be held back. */
    public List<ReplyFault> getFaults() {
        return List.of(ReplyFault.values());
    }

    /** Whether somebody else has written or decided since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The reason that was typed for a decision that can no longer be made. */
    public List<Unsent> getUnsent() {
        return Stream.of("reason", "why")
                .filter(name -> !(name.equals("reason") ? isEndorsing() : isAdmitting()))
                .flatMap(name -> asked.text(name).stream().map(text -> new Unsent(label(name), text)))
                .toList();
    }

    /** Why the rules of the trade said no; null when they did not. */
    public String getRefusal() {
        return refusal;
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
