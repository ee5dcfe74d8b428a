/** Commands that need no window. Exit codes: 0 done, 1 errors were found, 2 the command was wrong or failed. */
package org.ctfdesk.cli;
