/** What the parts of the window share: the open report, its checks, dialogs, jobs and settings. */
package org.ctfdesk.ui.common;
