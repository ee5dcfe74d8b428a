/** What a computed cell comes to: results, sums, units that convert exactly. */
package org.ctfdesk.derive.figure;
