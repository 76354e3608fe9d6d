package org.acuerdo.translation;

import java.util.Map;
import java.util.Set;

/**
 * What a translator hands in.
 *
 * @param stamp the stamp of the translation that was on the page; empty when there was none
 * @param source the number of the published revision that was on the page
 * @param texts what was typed, by the key of the part
 * @param holding the parts whose source has changed and whose translation still holds as it stands
 */
public record Written(String stamp, int source, Map<String, String> texts, Set<String> holding) {}
