/** The commands of a workshop: exercises made, listed, started, scored and printed. */
package org.ctfdesk.cli.exercise;
