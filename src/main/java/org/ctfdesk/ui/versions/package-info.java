/** Named versions of the open report. */
package org.ctfdesk.ui.versions;
