package org.ctfdesk.report;

/**
 * A point of the checklist that no data can decide, and that the compiler has looked after.
 *
 * @param code of the catalogue
 * @param reference where in the biennial transparency report it stands, as {@code section II.C.3}
 */
public record Ticked(String code, String reference) {}
