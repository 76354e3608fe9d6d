package org.acuerdo.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.AttachedFile;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;

/**
 * What one revision of a dialogue says: when and where people meet, who is invited and who took part, what was talked about,
 * and what was agreed. It grows with the dialogue: what is planned needs a title, a day and an area, and the rest comes
 * later. Some of it is for those at work alone and never public.
 */
public class DialogueContent extends MeetingContent {

    private static final long serialVersionUID = 1L;

    /** So many days nobody asks what came of an agreement. */
    public static final int PATIENCE = 60;

    private DialogueStage stage;
    private String series;
    private List<String> agenda = new ArrayList<>();
    private List<Long> invited = new ArrayList<>();
    private List<Long> hosts = new ArrayList<>();
    private List<Long> organizations = new ArrayList<>();
    private Integer participants;
    private Integer women;
    private List<String> topics = new ArrayList<>();
    private List<Agreement> agreements = new ArrayList<>();
    private List<AttachedFile> files = new ArrayList<>();
    private List<String> people = new ArrayList<>();
    private String internalNotes;

    @Override
    public void check(Problems problems, LocalDate today) {
        var whole = stage() == DialogueStage.COMPLETE;
        problems.text("title", getTitle(), 200);
        problems.require("area", getArea());
        checkMeeting(problems, whole);
        if (stage().isHeld() && getStartDate() != null && getStartDate().isAfter(today)) {
            problems.add("stage", "stillAhead");
        }
        problems.limit("series", series, 200);
        agenda.forEach(point -> problems.limit("agenda", point, 300));
        if (whole) {
            problems.require("hosts", hosts);
            problems.require("summary", getSummary());
        }
        problems.range("participants", participants, 0, 1_000_000);
        problems.range("women", women, 0, participants == null ? 1_000_000 : participants);
        topics.forEach(topic -> problems.limit("topics", topic, 200));
        problems.limit("summary", getSummary(), 10_000);
        for (var i = 0; i < agreements.size(); i++) {
            agreements.get(i).check("agreements." + i + ".", problems);
        }
        AttachedFile.check("files", files, problems);
        people.forEach(person -> problems.limit("people", person, 300));
        problems.limit("internalNotes", internalNotes, 10_000);
        checkSource(problems);
    }

    /** How far it is. The first revisions did not say so: they were all written when everything was known. */
    public DialogueStage stage() {
        return stage == null ? DialogueStage.COMPLETE : stage;
    }

    /** Whether whoever should take up what was agreed has had enough time for it. */
    public boolean isWaitedFor(LocalDate today) {
        return lastDay() != null && lastDay().plusDays(PATIENCE).isBefore(today);
    }

    @Override
    public void describe(Description description) {
        description.text("title", getTitle());
        describeArea(description);
        description.word("stage", "dialogue.stage", stage);
        description.text("series", series);
        describeMeeting(description);
        description.texts("agenda", agenda);
        description.organizations("invited", invited);
        description.organizations("hosts", hosts);
        description.organizations("organizations", organizations);
        description.countries("countries", getCountries());
        description.number("participants", participants);
        description.number("women", women);
        description.texts("topics", topics);
        description.text("summary", getSummary());
        description.rows("agreements", agreements.stream().map(Agreement::cells).toList());
        description.files("files", files);
        description.texts("people", people);
        description.text("internalNotes", internalNotes);
        describeSource(description);
    }

    @Override
    public void words(Phrases phrases) {
        phrases.text("title", getTitle(), 200, this::setTitle);
        phrases.lines("agenda", agenda, 300, this::setAgenda);
        phrases.lines("topics", topics, 200, this::setTopics);
        phrases.text("summary", getSummary(), 10_000, this::setSummary);
        for (var i = 0; i < agreements.size(); i++) {
            agreements.get(i).words(i + 1, phrases);
        }
    }

    @Override
    public void keepPublic() {
        super.keepPublic();
        agreements.removeIf(Agreement::isInternal);
        people.clear();
        internalNotes = null;
    }

    @Override
    public List<AttachedFile> attached() {
        return files;
    }

    @Override
    public Integer referenceYear() {
        return getStartDate() == null ? null : getStartDate().getYear();
    }

    @Override
    public Map<String, Set<String>> sections() {
        var sections = new LinkedHashMap<String, Set<String>>();
        sections.put("what", Set.of("language", "title", "area", "startDate", "stage"));
        sections.put("when", Set.of("startTime", "endDate", "endTime", "zone", "format", "place", "series"));
        sections.put("plan", Set.of("agenda", "invited"));
        sections.put("who", Set.of("hosts", "organizations", "countries", "participants", "women"));
        sections.put("result", Set.of("topics", "summary"));
        sections.put("agreed", Set.of("agreements"));
        sections.put("documents", Set.of("files"));
        sections.put("internal", Set.of("people", "internalNotes"));
        sections.put("origin", Set.of("sourceName", "sourceAddress"));
        return sections;
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
    public List<Agreement> getAgreements() {
        return agreements;
    }

    /** See the getter. */
    public void setAgreements(List<Agreement> agreements) {
        this.agreements = agreements;
        Agreement.number(agreements);
    }

    /** How far it is, as somebody chose it. */
    public DialogueStage getStage() {
        return stage;
    }

    /** See the getter. */
    public void setStage(DialogueStage stage) {
        this.stage = stage;
    }

    /** What the series of dialogues is called that it belongs to; null when it stands alone. */
    public String getSeries() {
        return series;
    }

    /** See the getter. */
    public void setSeries(String series) {
        this.series = series;
    }

    /** What is to be talked about, a point each. */
    public List<String> getAgenda() {
        return agenda;
    }

    /** See the getter. */
    public void setAgenda(List<String> agenda) {
        this.agenda = agenda;
    }

    /** The organizations that are invited. */
    public List<Long> getInvited() {
        return invited;
    }

    /** See the getter. */
    public void setInvited(List<Long> invited) {
        this.invited = invited;
    }

    /** Its documents. */
    public List<AttachedFile> getFiles() {
        return files;
    }

    /** See the getter. */
    public void setFiles(List<AttachedFile> files) {
        this.files = files;
    }

    /** The names of persons, for those at work alone. */
    public List<String> getPeople() {
        return people;
    }

    /** See the getter. */
    public void setPeople(List<String> people) {
        this.people = people;
    }

    /** What is for those at work alone. */
    public String getInternalNotes() {
        return internalNotes;
    }

    /** See the getter. */
    public void setInternalNotes(String internalNotes) {
        this.internalNotes = internalNotes;
    }
}
