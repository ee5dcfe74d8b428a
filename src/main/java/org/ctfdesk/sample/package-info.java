/**
 * Reports made by the project itself: two of invented Parties, complete; one on real inventory figures; two exercises; and small
 * ones of invented Parties that show a case of Article 6 alone.
 */
package org.ctfdesk.sample;
