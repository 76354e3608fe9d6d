package org.acuerdo.reference;

/**
 * A row as one reader sees it.
 *
 * @param id its number
 * @param code what stands in addresses
 * @param name its name in the reader's language
 * @param detail a longer text in that language; may be empty
 */
public record Choice(Long id, String code, String name, String detail) {}
