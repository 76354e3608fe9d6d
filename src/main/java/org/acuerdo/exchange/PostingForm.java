package org.acuerdo.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;

/** What the form for an offer or a request says. */
public class PostingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nobody knows what can be given after so many years. */
    static final int MOST_YEARS = 2;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;

    private Direction direction;
    private Matter matter;
    private String language;
    private String title;
    private String text;
    private Long area;
    private List<String> countries = new ArrayList<>();
    private LocalDate endsOn;
    private Way way = Way.DIRECTLY;

    /** What the form shows of one that there is. */
    static PostingForm of(Posting posting) {
        var form = new PostingForm();
        form.direction = posting.getDirection();
        form.matter = posting.getMatter();
        form.language = posting.getLanguage();
        form.title = posting.getTitle();
        form.text = posting.getText();
        form.area = posting.getAreaId();
        form.countries = new ArrayList<>(posting.getCountries());
        form.endsOn = posting.getEndsOn();
        form.way = posting.getWay();
        return form;
    }

    /** Says what is missing or impossible: among others a last day that is over, and one too far off to mean anything. */
    void check(Problems problems, LocalDate today) {
        problems.require("direction", direction);
        problems.require("matter", matter);
        problems.text("title", title, LONGEST_TITLE);
        problems.text("text", text, LONGEST_TEXT);
        problems.require("endsOn", endsOn);
        if (endsOn != null && endsOn.isBefore(today)) {
            problems.add("endsOn", "dayOver");
        } else if (endsOn != null && endsOn.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add("endsOn", "dayTooFar", today.plusYears(MOST_YEARS));
        }
        problems.require("way", way);
        if (Language.of(language).isEmpty()) {
            problems.add("language", "missing");
        }
    }

    /** Whether it is offered or needed. */
    public Direction getDirection() {
        return direction;
    }

    /** See the getter. */
    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** What kind of thing. */
    public Matter getMatter() {
        return matter;
    }

    /** See the getter. */
    public void setMatter(Matter matter) {
        this.matter = matter;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** What it is, in one line. */
    public String getTitle() {
        return title;
    }

    /** See the getter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What it is, in full. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }

    /** The engagement area; null when it is for any. */
    public Long getArea() {
        return area;
    }

    /** See the getter. */
    public void setArea(Long area) {
        this.area = area;
    }

    /** The countries, as ISO 3166-1 alpha-2 codes; none when it is for the whole region. */
    public List<String> getCountries() {
        return countries;
    }

    /** See the getter. */
    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    /** The last day on which it holds. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** See the getter. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** How the organization wants to be introduced. */
    public Way getWay() {
        return way;
    }

    /** See the getter. */
    public void setWay(Way way) {
        this.way = way;
    }
}
