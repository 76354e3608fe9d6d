package org.acuerdo.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.Currencies;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Pledge;
import org.acuerdo.moderation.Problems;

/**
 * What one revision of a commitment says: what one organization promises, with whom, how it is measured, by when, and with
 * what money.
 */
public class CommitmentContent extends AgreedContent {

    private static final long serialVersionUID = 1L;

    private CommitmentType type;
    private List<Long> sectors = new ArrayList<>();
    private List<Long> partners = new ArrayList<>();
    private List<Long> sdgTargets = new ArrayList<>();
    private String indicatorName;
    private String indicatorUnit;
    private BigDecimal baseline;
    private Integer baselineYear;
    private BigDecimal target;
    private LocalDate startDate;
    private LocalDate targetDate;
    private BigDecimal fundingAmount;
    private String fundingCurrency;
    private Integer fundingYear;

    @Override
    public void check(Problems problems, LocalDate today) {
        problems.text("title", getTitle(), 200);
        problems.text("summary", getSummary(), 5000);
        problems.require("type", type);
        problems.require("area", getArea());
        problems.require("sectors", sectors);
        problems.limit("indicatorName", indicatorName, 300);
        problems.limit("indicatorUnit", indicatorUnit, 60);
        if ((baseline != null || target != null) && Problems.isEmpty(indicatorName)) {
            problems.add("indicatorName", "indicatorForValues");
        }
        if (!Problems.isEmpty(indicatorName)) {
            problems.require("indicatorUnit", indicatorUnit);
        }
        problems.size("baseline", baseline);
        problems.range("baselineYear", baselineYear, 1900, 2200);
        problems.size("target", target);
        problems.require("startDate", startDate);
        problems.year("startDate", startDate);
        problems.year("targetDate", targetDate);
        problems.order("targetDate", startDate, targetDate);
        checkFunding(problems);
        checkSource(problems);
    }

    private void checkFunding(Problems problems) {
        problems.size("fundingAmount", fundingAmount);
        if (fundingAmount != null) {
            if (fundingAmount.signum() < 0) {
                problems.add("fundingAmount", "negative");
            }
            problems.require("fundingCurrency", fundingCurrency);
        }
        if (!Problems.isEmpty(fundingCurrency) && !Currencies.isKnown(fundingCurrency)) {
            problems.add("fundingCurrency", "currency");
        }
        problems.range("fundingYear", fundingYear, 1900, 2200);
    }

    @Override
    public void describe(Description description) {
        description.text("title", getTitle());
        description.text("summary", getSummary());
        description.word("type", "commitment.type", type);
        describeArea(description);
        description.references("sectors", sectors);
        description.countries("countries", getCountries());
        description.organizations("partners", partners);
        description.references("sdgTargets", sdgTargets);
        description.text("indicatorName", indicatorName);
        description.text("indicatorUnit", indicatorUnit);
        description.number("baseline", baseline);
        description.text("baselineYear", baselineYear == null ? null : baselineYear.toString());
        description.number("target", target);
        description.date("startDate", startDate);
        description.date("targetDate", targetDate);
        description.number("fundingAmount", fundingAmount);
        description.text("fundingCurrency", fundingCurrency);
        description.text("fundingYear", fundingYear == null ? null : fundingYear.toString());
        describeSource(description);
    }

    @Override
    public void words(Phrases phrases) {
        phrases.text("title", getTitle(), 200, this::setTitle);
        phrases.text("summary", getSummary(), 5000, this::setSummary);
        phrases.text("indicatorName", indicatorName, 300, this::setIndicatorName);
        phrases.text("indicatorUnit", indicatorUnit, 60, this::setIndicatorUnit);
    }

    @Override
    public List<Pledge> pledges() {
        return List.of(
                Pledge.number("baseline", baseline),
                Pledge.number("target", target),
                Pledge.date("targetDate", targetDate));
    }

    @Override
    public Integer referenceYear() {
        return startDate == null ? null : startDate.getYear();
    }

    /** How specific, measurable, achievable, relevant and time-bound it is, as {@link SmartScore} keeps it. */
    @Override
    public String quality() {
        return SmartRules.STANDARD.judge(this).json();
    }

    @Override
    public Map<String, Set<String>> sections() {
        var sections = new LinkedHashMap<String, Set<String>>();
        sections.put("what", Set.of("language", "title", "summary", "type", "area"));
        sections.put("who", Set.of("sectors", "countries", "partners"));
        sections.put(
                "measure",
                Set.of("sdgTargets", "indicatorName", "indicatorUnit", "baseline", "baselineYear", "target"));
        sections.put("when", Set.of("startDate", "targetDate"));
        sections.put("funding", Set.of("fundingAmount", "fundingCurrency", "fundingYear"));
        sections.put("origin", Set.of("sourceDialogue", "sourceAgreement", "sourceName", "sourceAddress"));
        return sections;
    }

    /** What sort of promise it is. */
    public CommitmentType getType() {
        return type;
    }

    /** See the getter. */
    public void setType(CommitmentType type) {
        this.type = type;
    }

    /** The sectors of society that it joins. */
    public List<Long> getSectors() {
        return sectors;
    }

    /** See the getter. */
    public void setSectors(List<Long> sectors) {
        this.sectors = sectors;
    }

    /** The organizations that keep it together with the maker. */
    public List<Long> getPartners() {
        return partners;
    }

    /** See the getter. */
    public void setPartners(List<Long> partners) {
        this.partners = partners;
    }

    /** The SDG targets that it serves. */
    public List<Long> getSdgTargets() {
        return sdgTargets;
    }

    /** See the getter. */
    public void setSdgTargets(List<Long> sdgTargets) {
        this.sdgTargets = sdgTargets;
    }

    /** What is measured. */
    public String getIndicatorName() {
        return indicatorName;
    }

    /** See the getter. */
    public void setIndicatorName(String indicatorName) {
        this.indicatorName = indicatorName;
    }

    /** The unit it is measured in. */
    public String getIndicatorUnit() {
        return indicatorUnit;
    }

    /** See the getter. */
    public void setIndicatorUnit(String indicatorUnit) {
        this.indicatorUnit = indicatorUnit;
    }

    /** The value at the start. */
    public BigDecimal getBaseline() {
        return baseline;
    }

    /** See the getter. */
    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    /** The year of that value. */
    public Integer getBaselineYear() {
        return baselineYear;
    }

    /** See the getter. */
    public void setBaselineYear(Integer baselineYear) {
        this.baselineYear = baselineYear;
    }

    /** The value that is promised. */
    public BigDecimal getTarget() {
        return target;
    }

    /** See the getter. */
    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    /** The first day. */
    public LocalDate getStartDate() {
        return startDate;
    }

    /** See the getter. */
    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    /** The day by which it is kept. */
    public LocalDate getTargetDate() {
        return targetDate;
    }

    /** See the getter. */
    public void setTargetDate(LocalDate targetDate) {
        this.targetDate = targetDate;
    }

    /** The money set aside for it. */
    public BigDecimal getFundingAmount() {
        return fundingAmount;
    }

    /** See the getter. */
    public void setFundingAmount(BigDecimal fundingAmount) {
        this.fundingAmount = fundingAmount;
    }

    /** The ISO 4217 code of its currency. */
    public String getFundingCurrency() {
        return fundingCurrency;
    }

    /** See the getter. */
    public void setFundingCurrency(String fundingCurrency) {
        this.fundingCurrency = fundingCurrency;
    }

    /** The year of that money. */
    public Integer getFundingYear() {
        return fundingYear;
    }

    /** See the getter. */
    public void setFundingYear(Integer fundingYear) {
        this.fundingYear = fundingYear;
    }
}
