/** The tables of decision 5/CMA.3, annex II, one class each. Their words stand in the words bundle of {@code form}. */
package org.ctfdesk.form.ndc;
