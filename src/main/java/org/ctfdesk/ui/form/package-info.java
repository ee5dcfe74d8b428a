/** The form in the middle of the window. */
package org.ctfdesk.ui.form;
