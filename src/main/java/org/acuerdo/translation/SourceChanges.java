package org.acuerdo.translation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Moved;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Transition;

/** Hears that a record has a new version, before the public pages do: what was approved may hold for it too. */
@ApplicationScoped
public class SourceChanges {

    @Inject
    private Translations translations;

    @Inject
    private Contents contents;

    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Moved event) {
        var record = event.record();
        if (event.transition() == Transition.PUBLISH) {
            var phrases = Phrases.of(contents.publicOf(record.getPublished()));
            translations
                    .of(record.getId())
                    .forEach(translation ->
                            translation.follow(phrases, record.getPublished().getNumber()));
        }
    }
}
