package org.acuerdo.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.SourcedContent;

/**
 * What one revision of a dialogue says: when and where it was held, who took part, what was talked about, and what was
 * agreed.
 */
public class DialogueContent extends SourcedContent {

    private static final long serialVersionUID = 1L;

    private LocalDate startDate;
    private LocalTime startTime;
    private LocalDate endDate;
    private LocalTime endTime;
    private String zone;
    private DialogueFormat format;
    private String place;
    private List<Long> hosts = new ArrayList<>();
    private List<Long> organizations = new ArrayList<>();
    private Integer participants;
    private Integer women;
    private List<String> topics = new ArrayList<>();
    private List<String> agreements = new ArrayList<>();

    @Override
    public void check(Problems problems, LocalDate today) {
        problems.text("title", getTitle(), 200);
        problems.require("area", getArea());
        problems.require("startDate", startDate);
        problems.year("startDate", startDate);
        problems.year("endDate", endDate);
        problems.order("endDate", startDate, endDate);
        if (startTime != null && endTime != null && sameDay() && endTime.isBefore(startTime)) {
            problems.add("endTime", "endBeforeStart");
        }
        problems.require("zone", zone);
        if (!Problems.isEmpty(zone) && !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add("zone", "zone");
        }
        problems.require("format", format);
        if (format != null && format != DialogueFormat.ONLINE) {
            problems.require("place", place);
        }
        problems.limit("place", place, 200);
        problems.require("hosts", hosts);
        problems.range("participants", participants, 0, 1_000_000);
        problems.range("women", women, 0, participants == null ? 1_000_000 : participants);
        topics.forEach(topic -> problems.limit("topics", topic, 200));
        problems.text("summary", getSummary(), 10_000);
        agreements.forEach(agreement -> problems.limit("agreements", agreement, 1000));
        checkSource(problems);
    }

    private boolean sameDay() {
        return endDate == null || endDate.equals(startDate);
    }

    @Override
    public void describe(Description description) {
        description.text("title", getTitle());
        describeArea(description);
        description.date("startDate", startDate);
        description.text("startTime", startTime == null ? null : startTime.toString());
        description.date("endDate", endDate);
        description.text("endTime", endTime == null ? null : endTime.toString());
        description.text("zone", zone);
        description.word("format", "dialogue.format", format);
        description.text("place", place);
        description.organizations("hosts", hosts);
        description.organizations("organizations", organizations);
        description.countries("countries", getCountries());
        description.number("participants", participants);
        description.number("women", women);
        description.texts("topics", topics);
        description.text("summary", getSummary());
        description.texts("agreements", agreements);
        describeSource(description);
    }

    @Override
    public Integer referenceYear() {
        return startDate == null ? null : startDate.getYear();
    }

    @Override
    public Map<String, Set<String>> sections() {
        var sections = new LinkedHashMap<String, Set<String>>();
        sections.put("what", Set.of("language", "title", "area"));
        sections.put("when", Set.of("startDate", "startTime", "endDate", "endTime", "zone", "format", "place"));
        sections.put("who", Set.of("hosts", "organizations", "countries", "participants", "women"));
        sections.put("result", Set.of("topics", "summary", "agreements"));
        sections.put("origin", Set.of("sourceName", "sourceAddress"));
        return sections;
    }

    /** The day it began, in its own zone. */
    public LocalDate getStartDate() {
        return startDate;
    }

    /** See the getter. */
    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    /** When it began, in its own zone; null when only the day is known. */
    public LocalTime getStartTime() {
        return startTime;
    }

    /** See the getter. */
    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    /** The day it ended, in its own zone; null when it was the same day. */
    public LocalDate getEndDate() {
        return endDate;
    }

    /** See the getter. */
    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    /** When it ended, in its own zone; null when it is not known. */
    public LocalTime getEndTime() {
        return endTime;
    }

    /** See the getter. */
    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    /** Its zone, as an IANA name. */
    public String getZone() {
        return zone;
    }

    /** See the getter. */
    public void setZone(String zone) {
        this.zone = zone;
    }

    /** How people met. */
    public DialogueFormat getFormat() {
        return format;
    }

    /** See the getter. */
    public void setFormat(DialogueFormat format) {
        this.format = format;
    }

    /** Where people met; null when it was online only. */
    public String getPlace() {
        return place;
    }

    /** See the getter. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** The organizations that held it. */
    public List<Long> getHosts() {
        return hosts;
    }

    /** See the getter. */
    public void setHosts(List<Long> hosts) {
        this.hosts = hosts;
    }

    /** The organizations that took part. */
    public List<Long> getOrganizations() {
        return organizations;
    }

    /** See the getter. */
    public void setOrganizations(List<Long> organizations) {
        this.organizations = organizations;
    }

    /** How many people took part. */
    public Integer getParticipants() {
        return participants;
    }

    /** See the getter. */
    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    /** How many of them were women; null when it is not known. */
    public Integer getWomen() {
        return women;
    }

    /** See the getter. */
    public void setWomen(Integer women) {
        this.women = women;
    }

    /** What was talked about, a topic each. */
    public List<String> getTopics() {
        return topics;
    }

    /** See the getter. */
    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    /** What was agreed, one thing each. */
    public List<String> getAgreements() {
        return agreements;
    }

    /** See the getter. */
    public void setAgreements(List<String> agreements) {
        this.agreements = agreements;
    }
}
