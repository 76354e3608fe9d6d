package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** One answer that the secretariat keeps ready, or a new one. */
@Named
@RequestScoped
public class TemplatePage {

    @Inject
    private AnswerTemplates templates;

    @Inject
    private Answering answering;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private AnswerTemplate answer;
    private Language language;
    private String title;
    private String text;
    private String refusal;

    @PostConstruct
    void load() {
        answer = asked.number("id")
                .map(id -> templates.find(id).orElseThrow(NotFound::new))
                .orElse(null);
        language = answer == null ? reader.getLanguage() : answer.getLanguage();
        title = answer == null ? null : answer.getTitle();
        text = answer == null ? null : answer.getText();
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        language.getCode();
    }

    /** Keeps it ready. */
    public void save() {
        check("title", title, AnswerTemplate.LONGEST_TITLE);
        check("words", text, PinnedReasons.LONGEST);
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        try {
            if (answer == null) {
                answering.add(language, title, text);
            } else {
                answering.change(answer.getId(), versionRead(), language, title, text);
            }
            onward.to("/secretariat/templates?said=answerSaved");
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private int versionRead() {
        return asked.number("version").map(Long::intValue).orElse(-1);
    }

    private void check(String field, String value, int longest) {
        if (Problems.isEmpty(value)) {
            problems.tell(field, "problem.missing", List.of());
        } else if (value.length() > longest) {
            problems.tell(field, "problem.tooLong", List.of(longest, value.length()));
        }
    }

    /** The answer as it is kept; null for a new one. */
    public AnswerTemplate getAnswer() {
        return answer;
    }

    /** Why it was not kept; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }

    /** The language that it is written in. */
    public Language getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(Language language) {
        this.language = language;
    }

    /** What it is found by. */
    public String getTitle() {
        return title;
    }

    /** See the getter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What the writer will read. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }
}
