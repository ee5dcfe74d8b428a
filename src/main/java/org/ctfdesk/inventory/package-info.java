/** Inventory figures by gas, category and year, and the rows of tables 6 and 7-9 that follow from it. */
package org.ctfdesk.inventory;
