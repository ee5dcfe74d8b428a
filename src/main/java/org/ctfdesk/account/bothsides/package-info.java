/** The reports of several Parties beside each other, in figures and in words: 2/CMA.3, annex, para. 7. */
package org.ctfdesk.account.bothsides;
