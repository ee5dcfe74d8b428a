/** The ledger of mitigation outcomes out and in, in the agreed electronic format of Article 6 (4/CMA.6, annex II). */
package org.ctfdesk.excel.agreed;
