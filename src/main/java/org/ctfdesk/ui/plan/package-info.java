/** The plan: tables in a sensible order, what is due in each, and the way there. */
package org.ctfdesk.ui.plan;
