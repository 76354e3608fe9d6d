package org.acuerdo.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.acuerdo.moderation.ContentType;
import org.acuerdo.moderation.RecordKind;

/** Tells moderation of this kind of record. */
@ApplicationScoped
public class ActionKind {

    /** The kind and the class of its content. */
    @Produces
    @Dependent
    public ContentType type() {
        return new ContentType(RecordKind.ACTION, ActionContent.class);
    }
}
