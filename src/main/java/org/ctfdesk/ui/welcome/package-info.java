/** What the window shows while no report is open. */
package org.ctfdesk.ui.welcome;
