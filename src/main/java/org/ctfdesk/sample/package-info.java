/** Reports made by the project itself: two of invented Parties, complete, and one on real inventory figures. */
package org.ctfdesk.sample;
