package org.acuerdo.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.moderation.ContentRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class CommitmentContentTest extends ContentRules<CommitmentContent> {

    CommitmentContentTest() {
        super(CommitmentContent.class);
    }

    @Override
    protected CommitmentContent ready() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Half of all seats by 2030");
        content.setSummary("We will change the rules of our elections.");
        content.setType(CommitmentType.POLICY);
        content.setArea(1L);
        content.setSectors(List.of(2L));
        content.setStartDate(LocalDate.of(2026, 1, 1));
        return content;
    }

    @Override
    protected Stream<DynamicTest> cases() {
        return Stream.of(whatIsPromised(), howItIsMeasured(), byWhen(), withWhatMoney(), whereItIsOnRecord())
                .flatMap(rules -> rules);
    }

    private Stream<DynamicTest> whatIsPromised() {
        return Stream.of(
                rule("needs a title", c -> c.setTitle(null), "title missing"),
                rule("needs more than spaces as a title", c -> c.setTitle(" \t"), "title missing"),
                rule("takes a title of 200 characters", c -> c.setTitle(letters(200))),
                rule("takes no title of 201", c -> c.setTitle(letters(201)), "title tooLong"),
                rule("needs a summary", c -> c.setSummary(""), "summary missing"),
                rule("takes a summary of 5000 characters", c -> c.setSummary(letters(5000))),
                rule("takes no summary of 5001", c -> c.setSummary(letters(5001)), "summary tooLong"),
                rule("needs a type", c -> c.setType(null), "type missing"),
                rule("needs an area", c -> c.setArea(null), "area missing"),
                rule("needs a sector", c -> c.setSectors(List.of()), "sectors missing"));
    }

    private Stream<DynamicTest> howItIsMeasured() {
        return Stream.of(
                rule("takes an indicator with its unit", c -> indicator(c, "Seats", "%")),
                rule("needs the unit of an indicator", c -> indicator(c, "Seats", " "), "indicatorUnit missing"),
                rule("takes an indicator of 300 characters", c -> indicator(c, letters(300), "%")),
                rule("takes no indicator of 301", c -> indicator(c, letters(301), "%"), "indicatorName tooLong"),
                rule("takes a unit of 60 characters", c -> indicator(c, "Seats", letters(60))),
                rule("takes no unit of 61", c -> indicator(c, "Seats", letters(61)), "indicatorUnit tooLong"),
                rule(
                        "takes no baseline without an indicator",
                        c -> c.setBaseline(BigDecimal.ZERO),
                        "indicatorName indicatorForValues"),
                rule(
                        "takes no target without an indicator, and says so once",
                        c -> {
                            c.setBaseline(BigDecimal.ONE);
                            c.setTarget(BigDecimal.TEN);
                        },
                        "indicatorName indicatorForValues"),
                rule("takes a target that is below the baseline: some things are to fall", c -> {
                    indicator(c, "Attacks on candidates", "cases");
                    c.setBaseline(BigDecimal.TEN);
                    c.setTarget(BigDecimal.ZERO);
                }),
                rule("takes a baseline of 1900", c -> c.setBaselineYear(1900)),
                rule("takes no baseline of 1899", c -> c.setBaselineYear(1899), "baselineYear range"),
                rule("takes a baseline of 2200", c -> c.setBaselineYear(2200)),
                rule("takes no baseline of 2201", c -> c.setBaselineYear(2201), "baselineYear range"));
    }

    private static void indicator(CommitmentContent content, String name, String unit) {
        content.setIndicatorName(name);
        content.setIndicatorUnit(unit);
    }

    private Stream<DynamicTest> byWhen() {
        return Stream.of(
                rule("needs a start", c -> c.setStartDate(null), "startDate missing"),
                rule("takes a start in 1900", c -> c.setStartDate(LocalDate.of(1900, 1, 1))),
                rule("takes no start in 1899", c -> c.setStartDate(LocalDate.of(1899, 12, 31)), "startDate year"),
                rule("takes a target date in 2200", c -> c.setTargetDate(LocalDate.of(2200, 12, 31))),
                rule("takes none in 2201", c -> c.setTargetDate(LocalDate.of(2201, 1, 1)), "targetDate year"),
                rule("may be kept on the day it starts", c -> c.setTargetDate(c.getStartDate())),
                rule(
                        "can't be kept before it starts",
                        c -> c.setTargetDate(c.getStartDate().minusDays(1)),
                        "targetDate endBeforeStart"));
    }

    private Stream<DynamicTest> withWhatMoney() {
        return Stream.of(
                rule("takes money with its currency", c -> money(c, "499968.00", "CAD")),
                rule("takes no money at all as an amount", c -> money(c, "0", "CAD")),
                rule("takes no negative amount", c -> money(c, "-0.01", "CAD"), "fundingAmount negative"),
                rule("needs the currency of an amount", c -> money(c, "5", null), "fundingCurrency missing"),
                rule("takes no invented currency", c -> money(c, "5", "ABC"), "fundingCurrency currency"),
                rule("takes no currency in small letters", c -> money(c, "5", "cad"), "fundingCurrency currency"),
                rule("takes a currency while the amount is open", c -> c.setFundingCurrency("CAD")),
                rule("takes money of 1900", c -> c.setFundingYear(1900)),
                rule("takes no money of 1899", c -> c.setFundingYear(1899), "fundingYear range"),
                rule("takes money of 2200", c -> c.setFundingYear(2200)),
                rule("takes no money of 2201", c -> c.setFundingYear(2201), "fundingYear range"));
    }

    private static void money(CommitmentContent content, String amount, String currency) {
        content.setFundingAmount(new BigDecimal(amount));
        content.setFundingCurrency(currency);
    }

    private Stream<DynamicTest> whereItIsOnRecord() {
        return Stream.of(
                rule("takes a source of 300 characters", c -> c.setSourceName(letters(300))),
                rule("takes no source of 301", c -> c.setSourceName(letters(301)), "sourceName tooLong"),
                rule("takes an address of 1000 characters", c -> c.setSourceAddress(address(1000))),
                rule("takes no address of 1001", c -> c.setSourceAddress(address(1001)), "sourceAddress tooLong"),
                rule(
                        "takes no script as an address",
                        c -> c.setSourceAddress("javascript:alert(1)"),
                        "sourceAddress webAddress"));
    }

    @Test
    void itsReferenceCarriesTheYearItStarts() {
        assertThat(ready().referenceYear()).isEqualTo(2026);
        assertThat(new CommitmentContent().referenceYear()).isNull();
    }
}
