/** The assistant for a new report. */
package org.ctfdesk.ui.assistant;
