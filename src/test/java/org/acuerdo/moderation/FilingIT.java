package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.files.FileStore;
import org.acuerdo.platform.files.UnfitFile;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.PublicRecords;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may put files to records and fetch them, and that what was submitted keeps its files. */
class FilingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Filing filing;

    @Inject
    private Records records;

    @Inject
    private Attachments attachments;

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private FileStore files;

    @Inject
    private FileClearing clearing;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Actor writer;
    private Actor validator;
    private Actor stranger;
    private Actor secretariat;
    private Long commitment;

    @BeforeEach
    void people() {
        house = people.organization("filing");
        writer = people.person("filing@example.org", Role.FOCAL_POINT, "filing", "irrelevant here");
        validator = people.person("validating@example.org", Role.VALIDATOR, "filing", "irrelevant here");
        stranger = people.person("not-filing@example.org", Role.FOCAL_POINT, "not-filing", "irrelevant here");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        commitment = publish(acting.as(secretariat, () -> drafting.start(house.getId(), commitment(), null)));
    }

    @Test
    void aFileBelongsToItsRecordAndIsReadByThoseWhoMayReadTheDrafts() {
        var update = draft();
        var file = attach(update, "Evidence of a draft");
        assertThat(as(writer, () -> filing.read(update, file)).getFileName()).isEqualTo("evidence.pdf");
        assertThat(as(validator, () -> filing.read(update, file)).getId()).isEqualTo(file);
        assertThat(as(secretariat, () -> filing.read(update, file)).getId()).isEqualTo(file);
        assertThatThrownBy(() -> as(stranger, () -> filing.read(update, file))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Actor.PUBLIC, () -> filing.read(update, file)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(writer, () -> filing.read(commitment, file)))
                .isInstanceOf(NotFound.class);
        assertThat(publicRecords.isOpen(file)).isFalse();
    }

    @Test
    void onlyWhoMayWriteOnARecordMayPutAFileToIt() {
        var update = draft();
        assertThatThrownBy(() -> as(stranger, () -> filing.attach(update, "a.pdf", pdf("a"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(validator, () -> filing.attach(update, "a.pdf", pdf("a"))))
                .isInstanceOf(Forbidden.class);
        as(writer, () -> {
            drafting.submit(update);
            return null;
        });
        assertThatThrownBy(() -> as(writer, () -> filing.attach(update, "a.pdf", pdf("a"))))
                .as("while it is being reviewed")
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsNoEvidenceLeavesNothing() {
        var update = draft();
        assertThatThrownBy(() -> as(writer, () -> filing.attach(update, "page.pdf", stream("<html><script>"))))
                .isInstanceOf(UnfitFile.class);
    }

    @Test
    void aFileOfAnotherRecordCannotBeListed() {
        var theirs = attach(draft(), "Of another record");
        var mine = draft();
        assertThatThrownBy(() -> list(mine, theirs)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list(mine, 987_654_321L)).isInstanceOf(Refusal.class);
        var content = update();
        content.getFiles().add(new AttachedFile(theirs));
        assertThatThrownBy(() -> as(writer, () -> drafting.start(house.getId(), content, commitment)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void thePublicFetchesWhatAPublishedRevisionListsAsPublicAndNothingElse() {
        var update = draft();
        var open = attach(update, "For all");
        var internal = attach(update, "For some");
        var unlisted = attach(update, "For nobody");
        list(update, open, internal);
        assertThat(publicRecords.isOpen(open)).as("a draft").isFalse();
        publish(update);
        assertThat(publicRecords.isOpen(open)).isTrue();
        assertThat(publicRecords.isOpen(internal)).isFalse();
        assertThat(publicRecords.isOpen(unlisted)).isFalse();
        var later = attach(update, "Written later");
        list(update, later);
        assertThat(publicRecords.isOpen(later))
                .as("of what is still being written")
                .isFalse();
        assertThat(publicRecords.isOpen(open)).as("while the next is written").isTrue();
        as(secretariat, () -> {
            drafting.discard(update);
            reviewing.withdraw(update, "A mistake");
            return null;
        });
        assertThat(publicRecords.isOpen(open)).as("withdrawn").isFalse();
        as(secretariat, () -> {
            reviewing.restore(update);
            reviewing.withdraw(commitment, "A mistake");
            return null;
        });
        assertThat(publicRecords.isOpen(open)).as("of a withdrawn commitment").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from attachment where id = %d",
                "update attachment set file_name = 'other.pdf' where id = %d",
                "update attachment set sha256 = repeat('0', 64) where id = %d",
            })
    void theDatabaseItselfKeepsWhatASubmittedRevisionLists(String statement) throws Exception {
        var update = draft();
        var file = attach(update, "Fixed for good");
        list(update, file);
        as(writer, () -> {
            drafting.submit(update);
            return null;
        });
        transaction.begin();
        try {
            assertThatThrownBy(() -> entities.createNativeQuery(statement.formatted(file))
                            .executeUpdate())
                    .hasMessageContaining("attachment");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatNoRevisionListsIsForgottenInTime() throws Exception {
        var update = draft();
        var listed = attach(update, "Stays listed");
        var unlisted = attach(update, "Taken out again");
        var gone = draft();
        attach(gone, "Of a discarded draft");
        list(update, listed);
        as(writer, () -> {
            drafting.discard(gone);
            return null;
        });
        var hash = attachments.find(unlisted).orElseThrow().getSha256();
        clearing.clear();
        assertThat(attachments.find(unlisted)).as("on the same day").isPresent();
        var tomorrow = Clock.systemUTC().instant().plus(Duration.ofDays(2));
        assertThat(attachments.forgetUnlisted(tomorrow)).isPositive();
        assertThat(attachments.find(unlisted)).isEmpty();
        assertThat(attachments.find(listed)).isPresent();
        assertThat(files.path(hash)).exists();
        files.clear(attachments.hashes()::contains, tomorrow);
        assertThat(files.path(hash)).doesNotExist();
        assertThat(Files.size(files.path(attachments.find(listed).orElseThrow().getSha256())))
                .isPositive();
    }

    private Long draft() {
        return as(writer, () -> drafting.start(house.getId(), update(), commitment));
    }

    private Long attach(Long record, String words) {
        return as(writer, () -> filing.attach(record, "evidence.pdf", pdf(words)));
    }

    /** Lists the first as public, the others as internal. */
    private void list(Long record, Long... listed) {
        var content = update();
        for (var file : listed) {
            content.getFiles().add(new AttachedFile(file));
        }
        content.getFiles().stream().skip(1).forEach(file -> file.setAudience(Audience.INTERNAL));
        as(writer, () -> {
            drafting.save(record, stamp(record), content);
            return null;
        });
    }

    private Long publish(Long record) {
        return as(secretariat, () -> {
            drafting.submit(record);
            reviewing.publish(record, stamp(record));
            return record;
        });
    }

    private String stamp(Long record) {
        return records.get(record).getLatest().getStamp();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return acting.as(actor, work);
    }

    private static ByteArrayInputStream pdf(String words) {
        return stream("%PDF-1.4\n% " + words + "\n%%EOF\n");
    }

    private static ByteArrayInputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private CommitmentContent commitment() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Shown by files");
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }

    private static UpdateContent update() {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setTitle("Shown by files");
        content.setPeriodStart(LocalDate.of(2024, 3, 1));
        content.setPeriodEnd(LocalDate.of(2024, 9, 30));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(10);
        content.setResults("What came of it");
        return content;
    }
}
