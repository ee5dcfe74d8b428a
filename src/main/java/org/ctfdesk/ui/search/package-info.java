/** Find and replace: a text in the answers of a table or of all tables. */
package org.ctfdesk.ui.search;
