package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Reader;

/** For pages of others, which know a record alone: what it is called in the reader's language, and in which it is. */
@Named
@RequestScoped
public class PublicTitle {

    @Inject
    private PublicTexts texts;

    @Inject
    private Reader reader;

    private final Map<Long, Optional<PublicText>> found = new HashMap<>();

    /** What the public calls it; the words of its source where there is no translation. */
    public String of(ModeratedRecord record) {
        return text(record)
                .map(PublicText::getTitle)
                .orElseGet(() -> record.getPublished().getTitle());
    }

    /** The code of the language of that. */
    public String language(ModeratedRecord record) {
        return text(record).isPresent()
                ? reader.getCode()
                : record.getPublished().getLanguage();
    }

    private Optional<PublicText> text(ModeratedRecord record) {
        return found.computeIfAbsent(record.getId(), id -> texts.find(id, reader.getLanguage()));
    }
}
