package org.ctfdesk.report;

/**
 * Where imported figures came from.
 *
 * @param table the table they went into
 * @param file the file's name
 * @param sha256 of its bytes, in hexadecimal
 * @param date of the import, ISO 8601
 * @param what which part of the file, and what was done to the figures
 */
public record Provenance(String table, String file, String sha256, String date, String what) {}
