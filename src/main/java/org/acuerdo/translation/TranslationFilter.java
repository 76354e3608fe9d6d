package org.acuerdo.translation;

import org.acuerdo.moderation.RecordKind;

/**
 * Which translations a list shows.
 *
 * @param reference of the one record that people quote by it; null for all
 * @param kind of which kind of record; null for all
 * @param areaId of which engagement area; null for all
 * @param organizationId of whose records; null for all
 * @param language into which language, by its code; null for all
 * @param status how they stand; null for all
 */
public record TranslationFilter(
        String reference,
        RecordKind kind,
        Long areaId,
        Long organizationId,
        String language,
        TranslationStatus status) {

    /** The same, however they stand. */
    TranslationFilter ofAnyStatus() {
        return new TranslationFilter(reference, kind, areaId, organizationId, language, null);
    }
}
