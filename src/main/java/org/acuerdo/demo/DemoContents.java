package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** Turns the codes, slugs and keys in the demo files into the numbers that this database gave their rows. */
@ApplicationScoped
public class DemoContents {

    private static final Map<String, ReferenceKind> REFERENCES = Map.of(
            "area", ReferenceKind.AREA,
            "sectors", ReferenceKind.SECTOR,
            "sdgTargets", ReferenceKind.SDG_TARGET);

    private static final Set<String> ORGANIZATIONS =
            Set.of("partners", "invited", "hosts", "organizations", "organization", "lead", "supporting");

    private static final Set<String> RECORDS = Set.of("sourceDialogue", "commitments", "dependsOn");

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    private final Map<String, Long> records = new HashMap<>();

    /** From now on this key stands for that record. */
    void remember(String key, Long recordId) {
        records.put(key, recordId);
    }

    /** The number of the record that has this key. */
    Long record(String key) {
        if (!records.containsKey(key)) {
            throw new IllegalStateException("The demo data names a record before it: " + key);
        }
        return records.get(key);
    }

    /** The content with numbers, as JSON. */
    String numbered(JsonObject content) {
        return object(content).toString();
    }

    private JsonObject object(JsonObject content) {
        var result = Json.createObjectBuilder();
        content.forEach((field, value) -> result.add(field, numbered(field, value)));
        return result.build();
    }

    private JsonValue numbered(String field, JsonValue value) {
        if (value instanceof JsonArray array && isNumbered(field)) {
            var result = Json.createArrayBuilder();
            List<JsonString> keys = array.getValuesAs(JsonString.class);
            keys.forEach(key -> result.add(number(field, key.getString())));
            return result.build();
        }
        if (value instanceof JsonArray parts && "agreements".equals(field)) {
            var result = Json.createArrayBuilder();
            parts.forEach(part -> result.add(part instanceof JsonObject one ? object(one) : part));
            return result.build();
        }
        if (value instanceof JsonString key && isNumbered(field)) {
            return Json.createValue(number(field, key.getString()));
        }
        return value;
    }

    private static boolean isNumbered(String field) {
        return REFERENCES.containsKey(field) || ORGANIZATIONS.contains(field) || RECORDS.contains(field);
    }

    private Long number(String field, String key) {
        if (REFERENCES.containsKey(field)) {
            return references
                    .byCode(REFERENCES.get(field), key, Language.EN)
                    .orElseThrow()
                    .id();
        }
        return ORGANIZATIONS.contains(field)
                ? organizations.bySlug(key).orElseThrow().getId()
                : record(key);
    }
}
