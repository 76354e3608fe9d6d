package org.acuerdo.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Description;

/** What a content says, for rules to look at field by field. */
class Said {

    private final Map<String, List<String>> values = new HashMap<>();
    private final String language;
    private final Map<String, WordList> lists;

    Said(Content content, Map<String, WordList> lists) {
        var description = new Description();
        content.describe(description);
        description.entries().forEach(entry -> values.put(entry.field(), entry.values()));
        this.language = content.getLanguage();
        this.lists = lists;
    }

    /** Whether the field says anything. */
    boolean isSaid(String field) {
        return !values.getOrDefault(field, List.of()).isEmpty();
    }

    /** What the field says, as text; empty when it says nothing. */
    String text(String field) {
        return String.join(" ", values.getOrDefault(field, List.of()));
    }

    /** The words of a list that the fields use, in the language that the content is written in, each once. */
    List<String> named(String list, Collection<String> fields) {
        var text = String.join("\n", fields.stream().map(this::text).toList());
        return lists.get(list).in(language, text);
    }
}
