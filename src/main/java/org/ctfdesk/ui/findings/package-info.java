/** The findings at the bottom: filtered, and each leads to its cell. */
package org.ctfdesk.ui.findings;
