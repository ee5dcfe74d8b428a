/**
 * The ledger of mitigation outcomes: the tables of the agreed electronic format (4/CMA.6, annex II) and the particulars of
 * approaches and authorizations that accounting needs besides. It is no part of the workbook of the submission.
 */
package org.ctfdesk.form.article6;
