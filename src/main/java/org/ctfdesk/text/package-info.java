/** Words and numbers by language, and lines of comma-separated values. Knows nothing of forms and reports. */
package org.ctfdesk.text;
