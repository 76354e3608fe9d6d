package org.acuerdo.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.AttachedFile;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;

/**
 * What one revision of a progress update says: how far the maker of a commitment says it is.
 */
public class UpdateContent implements Content {

    private static final long serialVersionUID = 1L;

    private String language;
    private String title;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private ReportedStatus status;
    private Integer percent;
    private BigDecimal indicatorValue;
    private String results;
    private String barriers;
    private String nextSteps;
    private List<String> evidence = new ArrayList<>();
    private List<AttachedFile> files = new ArrayList<>();

    @Override
    public void check(Problems problems, LocalDate today) {
        problems.require("periodStart", periodStart);
        problems.year("periodStart", periodStart);
        problems.require("periodEnd", periodEnd);
        problems.year("periodEnd", periodEnd);
        problems.order("periodEnd", periodStart, periodEnd);
        if (periodEnd != null && periodEnd.isAfter(today)) {
            problems.add("periodEnd", "future");
        }
        problems.require("status", status);
        problems.require("percent", percent);
        problems.range("percent", percent, 0, 100);
        if (status == ReportedStatus.NOT_STARTED && percent != null && percent > 0) {
            problems.add("percent", "notStarted");
        }
        problems.size("indicatorValue", indicatorValue);
        problems.text("results", results, 5000);
        problems.limit("barriers", barriers, 5000);
        problems.limit("nextSteps", nextSteps, 5000);
        evidence.forEach(address -> {
            problems.limit("evidence", address, 1000);
            problems.webAddress("evidence", address);
        });
        AttachedFile.check("files", files, problems);
    }

    @Override
    public void describe(Description description) {
        description.date("periodStart", periodStart);
        description.date("periodEnd", periodEnd);
        description.word("status", "update.status", status);
        description.number("percent", percent);
        description.number("indicatorValue", indicatorValue);
        description.text("results", results);
        description.text("barriers", barriers);
        description.text("nextSteps", nextSteps);
        description.texts("evidence", evidence);
        description.files("files", files);
        description.text("language", language);
    }

    @Override
    public void words(Phrases phrases) {
        phrases.text("results", results, 5000, this::setResults);
        phrases.text("barriers", barriers, 5000, this::setBarriers);
        phrases.text("nextSteps", nextSteps, 5000, this::setNextSteps);
    }

    @Override
    public List<AttachedFile> attached() {
        return files;
    }

    @Override
    public Integer referenceYear() {
        return periodEnd == null ? null : periodEnd.getYear();
    }

    @Override
    public Map<String, Set<String>> sections() {
        var sections = new LinkedHashMap<String, Set<String>>();
        sections.put("period", Set.of("language", "periodStart", "periodEnd"));
        sections.put("progress", Set.of("status", "percent", "indicatorValue"));
        sections.put("story", Set.of("results", "barriers", "nextSteps"));
        sections.put("evidence", Set.of("evidence", "files"));
        return sections;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** The title of the commitment that it reports on. */
    public String getTitle() {
        return title;
    }

    /** See the getter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The first day that it reports on. */
    public LocalDate getPeriodStart() {
        return periodStart;
    }

    /** See the getter. */
    public void setPeriodStart(LocalDate periodStart) {
        this.periodStart = periodStart;
    }

    /** The last day that it reports on. */
    public LocalDate getPeriodEnd() {
        return periodEnd;
    }

    /** See the getter. */
    public void setPeriodEnd(LocalDate periodEnd) {
        this.periodEnd = periodEnd;
    }

    /** Where the maker says that it stands. */
    public ReportedStatus getStatus() {
        return status;
    }

    /** See the getter. */
    public void setStatus(ReportedStatus status) {
        this.status = status;
    }

    /** How far the maker says that it is, from 0 to 100. */
    public Integer getPercent() {
        return percent;
    }

    /** See the getter. */
    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    /** The value that the indicator has reached. */
    public BigDecimal getIndicatorValue() {
        return indicatorValue;
    }

    /** See the getter. */
    public void setIndicatorValue(BigDecimal indicatorValue) {
        this.indicatorValue = indicatorValue;
    }

    /** What came of it. */
    public String getResults() {
        return results;
    }

    /** See the getter. */
    public void setResults(String results) {
        this.results = results;
    }

    /** What stood in the way. */
    public String getBarriers() {
        return barriers;
    }

    /** See the getter. */
    public void setBarriers(String barriers) {
        this.barriers = barriers;
    }

    /** What comes next. */
    public String getNextSteps() {
        return nextSteps;
    }

    /** See the getter. */
    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    /** The web addresses of what shows it. */
    public List<String> getEvidence() {
        return evidence;
    }

    /** See the getter. */
    public void setEvidence(List<String> evidence) {
        this.evidence = evidence;
    }

    /** The files that show it. */
    public List<AttachedFile> getFiles() {
        return files;
    }

    /** See the getter. */
    public void setFiles(List<AttachedFile> files) {
        this.files = files;
    }
}
