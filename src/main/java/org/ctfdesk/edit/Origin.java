package org.ctfdesk.edit;

/**
 * Where something that came in stood.
 *
 * @param file name of the file, without its folder
 * @param sha256 of the file's bytes, in hexadecimal
 * @param sheet name of the sheet; "" where the file has none
 * @param cell address in the sheet as {@code C12}, or another name of the place in the file; "" for the whole sheet
 * @param text what stood there, as it was shown or stored
 */
public record Origin(String file, String sha256, String sheet, String cell, String text) {}
