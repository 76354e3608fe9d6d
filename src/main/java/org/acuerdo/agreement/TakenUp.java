package org.acuerdo.agreement;

import org.acuerdo.moderation.ModeratedRecord;

/**
 * Somebody drafted a commitment or an action from something that was agreed. Fired within the transaction that drafts it.
 *
 * @param record the draft
 * @param title what the draft is called
 * @param reference what people quote the dialogue by
 */
public record TakenUp(ModeratedRecord record, String title, String reference) {}
