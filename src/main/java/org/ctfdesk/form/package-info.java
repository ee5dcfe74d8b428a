/**
 * The forms as data: columns and parts, each with its paragraph, its need, its kind of answer and, where it is
 * computed, its formula. Screen, workbook, checks, manual and golden tests read this one description. Holds keys
 * of words, not words.
 */
package org.ctfdesk.form;
