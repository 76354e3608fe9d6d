package org.acuerdo.agreement;

/**
 * Which agreements a list shows.
 *
 * @param state how far they have come; null for all
 * @param organizationId who took them on or logged the dialogue; null for all
 * @param areaId the engagement area of the dialogue; null for all
 */
public record AgreementFilter(AgreementState state, Long organizationId, Long areaId) {}
