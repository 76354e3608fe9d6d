package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit log can say in words what each use case does. */
class AuditedTest {

    private static final List<JavaMethod> USE_CASES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.acuerdo").stream()
                    .flatMap(item -> item.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Guarded.class))
                    .toList();

    private static String deed(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachUseCaseThatChangesSomethingIsCalledByAName(Language language) {
        var texts = new Texts().in(language);
        assertThat(USE_CASES)
                .filteredOn(method -> !method.getAnnotationOfType(Guarded.class).reading())
                .extracting(AuditedTest::deed)
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(texts).containsKey("audit.deed." + deed));
    }

    @Test
    void aNameStandsForOneUseCaseOnly() {
        assertThat(USE_CASES.stream()
                        .map(method -> method.getOwner().getFullName())
                        .distinct()
                        .map(owner -> owner.substring(owner.lastIndexOf('.') + 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aUseCaseThatOnlyReadsSaysSoByGivingSomethingBack() {
        assertThat(USE_CASES)
                .filteredOn(method -> method.getAnnotationOfType(Guarded.class).reading())
                .allSatisfy(method ->
                        assertThat(method.getRawReturnType().getName()).isNotEqualTo("void"));
    }
}
