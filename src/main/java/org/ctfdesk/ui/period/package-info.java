/** Article 6 over the NDC implementation period: before and after adjustment, against trajectory or budget, and the assessment. */
package org.ctfdesk.ui.period;
