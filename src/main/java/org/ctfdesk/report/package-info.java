/**
 * What a Party answers: immutable values. A report holds tables, a table holds lines and blocks of items, a line holds
 * answers; a changed report shares all that was not touched.
 */
package org.ctfdesk.report;
