/** The figures of annex 4 to the biennial transparency report: 2/CMA.3, annex, para. 23(j); headings of 6/CMA.4, annex VI. */
package org.ctfdesk.account.annex4;
