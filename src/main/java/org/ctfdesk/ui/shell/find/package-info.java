/** Searching the report and its pages from the top bar. */
package org.ctfdesk.ui.shell.find;
