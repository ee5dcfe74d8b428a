/** The commands on Article 6: accounting and its proof, annex 4 of the report, the agreed electronic format, both sides of a transfer. */
package org.ctfdesk.cli.article6;
