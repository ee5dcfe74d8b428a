/** What follows from the answers: the forms' formulas, evaluated exactly. */
package org.ctfdesk.derive;
