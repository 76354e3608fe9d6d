package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns contents into the JSON that is kept, and back. */
@ApplicationScoped
public class Contents {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** PostgreSQL keeps no NUL in a text. A backslash before the escape would make it the six letters themselves. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private final Map<RecordKind, Class<? extends Content>> types = new EnumMap<>(RecordKind.class);

    /** For CDI. */
    protected Contents() {}

    /** Knows the kinds that the features tell of. */
    @Inject
    public Contents(@Any Instance<ContentType> types) {
        types.forEach(type -> this.types.put(type.kind(), type.type()));
    }

    /** What the revision says; a fresh copy each time. */
    public Content of(Revision revision) {
        return JSON.fromJson(
                revision.getContent(), types.get(revision.getRecord().getKind()));
    }

    /** As much of it as the public may read once it is published: nothing that is internal. */
    public Content publicOf(Revision revision) {
        var content = of(revision);
        content.keepPublic();
        return content;
    }

    /** A fresh copy of what a kept JSON of this kind says. */
    public Content read(String json, RecordKind kind) {
        return JSON.fromJson(json, types.get(kind));
    }

    /** A fresh copy of what a kept JSON says. */
    public <C extends Content> C read(String json, Class<C> type) {
        return JSON.fromJson(json, type);
    }

    /** As it is kept. */
    public String write(Content content) {
        return NUL.matcher(JSON.toJson(content)).replaceAll("$1");
    }

    /** The kind that this content is of. */
    public RecordKind kind(Content content) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(content.getClass()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
