package org.ctfdesk.excel.submission;

import org.ctfdesk.report.Place;

/**
 * A visible cell of a workbook that holds something else than was exported.
 *
 * @param sheet name of the sheet
 * @param cell its address there, as {@code D12}
 * @param place what it stands for
 * @param was what was exported, in words
 * @param is what stands there now
 */
public record ChangedCell(String sheet, String cell, Place place, String was, String is) {}
