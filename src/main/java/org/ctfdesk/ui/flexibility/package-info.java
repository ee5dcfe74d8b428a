/** What may I leave out? Each provision with a flexibility option, in the report's own years and figures. */
package org.ctfdesk.ui.flexibility;
