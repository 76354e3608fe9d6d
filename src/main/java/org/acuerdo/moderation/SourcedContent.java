package org.acuerdo.moderation;

import java.util.ArrayList;
import java.util.List;

/**
 * What commitments, dialogues and road-map actions all say: what it is about, in which engagement area and countries, and
 * where it is on record.
 */
public abstract class SourcedContent implements Content {

    private static final long serialVersionUID = 1L;

    private String language;
    private String title;
    private String summary;
    private Long area;
    private List<String> countries = new ArrayList<>();
    private String sourceName;
    private String sourceAddress;

    /** The source may be missing, but not be too long, and only an address of the web is one. */
    protected void checkSource(Problems problems) {
        problems.limit("sourceName", sourceName, 300);
        problems.limit("sourceAddress", sourceAddress, 1000);
        problems.webAddress("sourceAddress", sourceAddress);
    }

    /** Adds the engagement area. */
    protected void describeArea(Description description) {
        description.references("area", area == null ? List.of() : List.of(area));
    }

    /** Adds the source and, last, the language. */
    protected void describeSource(Description description) {
        description.text("sourceName", sourceName);
        description.text("sourceAddress", sourceAddress);
        description.text("language", language);
    }

    /** The code of the language that it is written in. */
    @Override
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    /** What it is called, in one line. */
    @Override
    public String getTitle() {
        return title;
    }

    /** See the getter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What it says, in full. */
    public String getSummary() {
        return summary;
    }

    /** See the getter. */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** The engagement area. */
    public Long getArea() {
        return area;
    }

    /** See the getter. */
    public void setArea(Long area) {
        this.area = area;
    }

    /** The countries, as ISO 3166-1 alpha-2 codes. */
    public List<String> getCountries() {
        return countries;
    }

    /** See the getter. */
    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    /** Where it is on record. */
    public String getSourceName() {
        return sourceName;
    }

    /** See the getter. */
    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    /** The web address of that source. */
    public String getSourceAddress() {
        return sourceAddress;
    }

    /** See the getter. */
    public void setSourceAddress(String sourceAddress) {
        this.sourceAddress = sourceAddress;
    }
}
