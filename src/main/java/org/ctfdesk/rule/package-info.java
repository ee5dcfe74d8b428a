/**
 * What must hold, and what is found where it does not. A rule is one small class; the checker asks again only what an edit
 * changed.
 */
package org.ctfdesk.rule;
