/** The status bar: saved or not, sum and count of the selection, a job's progress, how figures are written. */
package org.ctfdesk.ui.status;
