package org.acuerdo.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smallest content: a title and some countries. */
class Note implements Content {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final List<String> countries;
    private String language;

    Note(String title, List<String> countries) {
        this.title = title;
        this.countries = countries;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void check(Problems problems, LocalDate today) {
        problems.require("title", title);
    }

    @Override
    public void describe(Description description) {
        description.text("title", title);
        description.countries("countries", countries);
    }

    @Override
    public Map<String, Set<String>> sections() {
        return Map.of("all", Set.of("title", "countries"));
    }

    @Override
    public Integer referenceYear() {
        return null;
    }
}
