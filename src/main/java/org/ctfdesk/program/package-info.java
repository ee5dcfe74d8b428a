/** The program itself: which version it is. */
package org.ctfdesk.program;
