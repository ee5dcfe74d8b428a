/** The window: everything wired with {@code new} in one place. */
package org.ctfdesk.ui.shell;
