/** What an Article 6 figure of table 4 is made of, in figures and in words: its lots, its steps, what was left out. */
package org.ctfdesk.account.proof;
