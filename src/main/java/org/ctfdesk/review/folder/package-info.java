/** Whole folders of reports and workbooks: checked, or compared with another folder, file by file, with one workbook that sums up. */
package org.ctfdesk.review.folder;
