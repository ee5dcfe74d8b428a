package org.ctfdesk.excel.submission.plan;

import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.sheet.SheetCell;

/**
 * A visible cell of a workbook that shows an answer.
 *
 * @param row of the workbook, from 0
 * @param column of the workbook, from 0
 * @param columns how many it takes
 * @param input the form's cell
 * @param written what it holds
 */
public record Slot(int row, int column, int columns, SheetCell.Input input, CellValue written) {}
