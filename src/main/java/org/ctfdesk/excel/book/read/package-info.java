/** Reading a workbook cell by cell, with its stored values, formulas, notes and looks: Office Open XML, Strict or not. */
package org.ctfdesk.excel.book.read;
