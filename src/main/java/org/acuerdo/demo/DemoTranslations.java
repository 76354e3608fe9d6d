package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;
import org.acuerdo.translation.Translating;
import org.acuerdo.translation.Translations;
import org.acuerdo.translation.Written;

/** What records of the demo say in other languages: approved, out of date, waiting, given back and half done. */
@ApplicationScoped
public class DemoTranslations {

    @Inject
    private Records records;

    @Inject
    private Translating translating;

    @Inject
    private Translations translations;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    /** Adds those of the version of a record that has just been published, as the person who acts decides on them. */
    void add(String key, Long id) {
        var version = records.get(id).getPublished().getNumber();
        DemoFiles.read("translations").stream()
                .filter(row -> row.getString("record").equals(key) && row.getInt("version") == version)
                .forEach(row -> add(row, id, version));
    }

    private void add(JsonObject row, Long id, int version) {
        var to = Language.of(row.getString("to")).orElseThrow();
        var written = new Written("", version, texts(row), Set.of());
        var writer = accounts.byEmail(row.getString("by")).map(Account::actor).orElseThrow();
        var state = row.getString("state");
        acting.as(writer, () -> {
            if ("DRAFT".equals(state)) {
                translating.save(id, to, written);
            } else {
                translating.submit(id, to, written);
            }
            return null;
        });
        if ("APPROVED".equals(state)) {
            translating.approve(id, to, stamp(id, to));
        } else if ("RETURNED".equals(state)) {
            translating.giveBack(id, to, stamp(id, to), row.getString("reason"));
        }
    }

    private String stamp(Long id, Language to) {
        return translations.find(id, to).map(translations::stamp).orElseThrow();
    }

    /** What the entry says, by the keys of the parts. */
    static Map<String, String> texts(JsonObject row) {
        return row.getJsonObject("texts").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> ((JsonString) text.getValue()).getString()));
    }
}
