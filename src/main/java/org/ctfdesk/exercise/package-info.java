/**
 * Exercises for workshops: slips planted into a report, what a participant mended of them, and what that counts. A slip is known
 * by the cells that it touches; what is right there is what the report said before.
 */
package org.ctfdesk.exercise;
