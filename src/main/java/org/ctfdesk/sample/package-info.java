/** Reports made by the project itself: two of invented Parties, complete, one on real inventory figures, and two exercises. */
package org.ctfdesk.sample;
