/** Every change of a report: edits with their new values already computed, the history of them, and cells as text. */
package org.ctfdesk.edit;
