/** A workshop: exercises to work on, and what participants made of them. */
package org.ctfdesk.ui.workshop;
