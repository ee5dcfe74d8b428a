/**
 * What the words, years, units and figures of a foreign cell stand for, in the languages at hand: titles, heads, labels, notes.
 */
package org.ctfdesk.excel.foreign.words;
