package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.beans.PropertyDescriptor;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.acuerdo.account.Account;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentKind;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.dialogue.DialogueKind;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.reporting.UpdateKind;
import org.acuerdo.roadmap.ActionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a content says is lost or changed on its way to the database and back. */
class ContentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Contents contents = ofAllKinds();

    static Contents ofAllKinds() {
        return new Contents(new Given(kinds().toList()));
    }

    static Stream<ContentType> kinds() {
        return Stream.of(
                new CommitmentKind().type(),
                new DialogueKind().type(),
                new ActionKind().type(),
                new UpdateKind().type());
    }

    @Test
    void everyKindOfRecordHasItsContent() {
        assertThat(kinds().map(ContentType::kind)).containsExactlyInAnyOrder(RecordKind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comesBackAsItWasWritten(ContentType kind) {
        Content content = Filled.bean(kind.type(), 1);
        assertThat((Object) contents.read(contents.write(content), kind.type()))
                .usingRecursiveComparison()
                .isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isKeptUnderTheNamesOfItsFieldsAndNothingElse(ContentType kind) {
        assertThat(json(contents.write(Filled.bean(kind.type(), 1))).keySet())
                .containsExactlyInAnyOrderElementsOf(Filled.properties(kind.type()).stream()
                        .map(PropertyDescriptor::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatWasNotSaidStaysUnsaid(ContentType kind) {
        var read = contents.read("{}", kind.type());
        assertThat(Filled.properties(kind.type())).allSatisfy(property -> {
            var value = Filled.get(read, property);
            assertThat(value == null || List.of().equals(value)).isTrue();
        });
        assertThat((Object) contents.read(contents.write(read), kind.type()))
                .usingRecursiveComparison()
                .isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFieldOfAnotherVersionIsLetBe(ContentType kind) {
        Content content = Filled.bean(kind.type(), 1);
        var newer = Json.createObjectBuilder(json(contents.write(content)))
                .add(
                        "unheardOf",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("a", 1)))
                .build()
                .toString();
        assertThat((Object) contents.read(newer, kind.type()))
                .usingRecursiveComparison()
                .isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRevisionGivesAFreshCopyEachTime(ContentType kind) {
        Content content = Filled.bean(kind.type(), 1);
        var revision = revision(kind.kind(), contents.write(content));
        var first = contents.of(revision);
        assertThat(first).isInstanceOf(kind.type()).usingRecursiveComparison().isEqualTo(content);
        first.setLanguage("changed by a page");
        assertThat(contents.of(revision)).usingRecursiveComparison().isEqualTo(content);
    }

    @Test
    void thePublicHearsOfNoInternalFile() {
        var update = Filled.bean(UpdateContent.class, 1);
        update.setFiles(List.of(new AttachedFile(1L), new AttachedFile(2L), new AttachedFile(3L)));
        update.getFiles().get(1).setAudience(Audience.INTERNAL);
        update.getFiles().get(2).setAudience(null);
        var revision = revision(RecordKind.UPDATE, contents.write(update));
        assertThat(contents.publicOf(revision).attached())
                .extracting(AttachedFile::getAttachment)
                .containsExactly(1L);
        assertThat(contents.of(revision).attached()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePublicHearsAllElse(ContentType kind) {
        Content content = Filled.bean(kind.type(), 1);
        if (!content.attached().isEmpty()) {
            content.attached().forEach(file -> file.setAudience(Audience.PUBLIC));
        }
        if (content instanceof DialogueContent dialogue) {
            dialogue.getAgreements().forEach(agreement -> agreement.setAudience(Audience.PUBLIC));
            dialogue.setPeople(new ArrayList<>());
            dialogue.setInternalNotes(null);
        }
        assertThat(contents.publicOf(revision(kind.kind(), contents.write(content))))
                .usingRecursiveComparison()
                .isEqualTo(content);
    }

    @Test
    void anAgreementOfTheFirstRevisionsIsPublicAndNumberedByItsPlace() {
        var read = contents.read("{\"agreements\": [\"A list is made\", \"It is kept\"]}", DialogueContent.class);
        assertThat(read.getAgreements())
                .extracting(Agreement::getText, Agreement::getNumber, Agreement::isInternal)
                .containsExactly(tuple("A list is made", 1, false), tuple("It is kept", 2, false));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aContentKnowsItsKind(ContentType kind) {
        assertThat(contents.kind(Filled.bean(kind.type(), 1))).isEqualTo(kind.kind());
    }

    @Test
    void aContentOfNoKindIsRefused() {
        var foreign = new Note(null, null);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> contents.kind(foreign));
    }

    @Test
    void moneyKeepsEveryDigitAndDatesAreOfIso8601() {
        var content = new CommitmentContent();
        content.setFundingAmount(new BigDecimal("499968.10"));
        content.setStartDate(LocalDate.of(2018, 8, 9));
        var json = contents.write(content);
        assertThat(json(json).getString("startDate")).isEqualTo("2018-08-09");
        assertThat(contents.read(json, CommitmentContent.class).getFundingAmount())
                .isEqualTo(new BigDecimal("499968.10"));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Revision revision(RecordKind kind, String json) {
        var organization = new Organization("cim", OrganizationKind.PARTNER, null, null, Map.of());
        var author = new Account("a@demo.example", "A", Role.FOCAL_POINT, organization, Language.EN, null, NOW);
        var record = new ModeratedRecord(kind, organization, null, author, NOW);
        record.write("Title", "en", json, author, NOW);
        return record.getLatest();
    }

    /** As much of CDI as is needed: the kinds that the features tell of. */
    private record Given(List<ContentType> types) implements Instance<ContentType> {

        @Override
        public Iterator<ContentType> iterator() {
            return types.iterator();
        }

        @Override
        public Instance<ContentType> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ContentType> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ContentType> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return types.isEmpty();
        }

        @Override
        public boolean isAmbiguous() {
            return types.size() > 1;
        }

        @Override
        public void destroy(ContentType instance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Handle<ContentType> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<ContentType>> handles() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ContentType get() {
            throw new UnsupportedOperationException();
        }
    }
}
