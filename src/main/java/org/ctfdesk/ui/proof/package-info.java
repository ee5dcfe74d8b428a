/** The proof of an Article 6 figure as a page: its lots, each leading to its line of the ledger, and the steps. */
package org.ctfdesk.ui.proof;
