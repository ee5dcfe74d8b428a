/** The whole report that a working copy carries, and whether somebody changed its visible cells since. */
package org.ctfdesk.excel.submission.copy;
